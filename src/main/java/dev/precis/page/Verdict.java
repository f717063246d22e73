package dev.precis.page;

import dev.precis.article.ComposedText;

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
                french += composed(text, block).length();
                decided |= block.rule().equals(Overrides.RULE);
            } else if (block.role() == Role.FOREIGN) {
                foreign += composed(text, block).length();
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
                .anyMatch(
                        block -> Line.composed(text, block.span()).endsSentence() || hasNoLatin(composed(text, block)));
    }

    /** Marks that stand apart from their letters add nothing to what there is to read. */
    private static String composed(String text, Block block) {
        return ComposedText.of(block.span().of(text)).text();
    }

    private static boolean hasNoLatin(String text) {
        return text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
