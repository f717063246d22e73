package dev.precis.page;

import java.util.List;

/** Whether what was found is a French article. */
final class Verdict {

    /** So many times more text in another language than in French, and the page is not French. */
    private static final int OUTWEIGHS = 4;

    private static final int SENTENCE = 40;

    private Verdict() {}

    static PageVerdict of(String text, List<Block> blocks) {
        long french = 0;
        long foreign = 0;
        boolean decided = false;
        for (Block block : blocks) {
            if (block.role() == Role.BODY || block.role() == Role.LEAD) {
                french += block.span().length();
                decided |= block.rule().equals(Overrides.RULE);
            } else if (block.role() == Role.FOREIGN) {
                foreign += block.span().length();
            }
        }
        if (decided) {
            return PageVerdict.ARTICLE;
        }
        if (foreign > OUTWEIGHS * french && (french > 0 || foreign >= SENTENCE || isShortForeign(text, blocks))) {
            return PageVerdict.NOT_FRENCH;
        }
        return french > 0 ? PageVerdict.ARTICLE : PageVerdict.NO_BODY;
    }

    /** A short text in another language is a sentence if it ends like one. */
    private static boolean isShortForeign(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.role() == Role.FOREIGN)
                .anyMatch(block -> new Line(text, block.span()).endsSentence()
                        || hasNoLatin(block.span().of(text)));
    }

    private static boolean hasNoLatin(String text) {
        return text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
