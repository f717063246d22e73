package dev.precis.page;

import dev.precis.article.ComposedText;
import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/** From lines to blocks: a line is one block, unless something else shares it with the text. */
final class Blocks {

    private Blocks() {}

    /** The blocks of a page read in {@code composed}, as they stand in the text it was composed from. */
    static List<Block> of(Draft draft, ComposedText composed) {
        List<Block> blocks = new ArrayList<>(draft.size());
        boolean textSeen = false;
        for (int i = 0; i < draft.size(); i++) {
            Mark mark = draft.mark(i);
            boolean text = mark.role() == Role.BODY || mark.role() == Role.LEAD;
            if (text) {
                blocks.addAll(SharedLine.split(draft.line(i), mark, !textSeen));
            } else {
                blocks.add(new Block("", mark.role(), mark.rule(), draft.line(i).span()));
            }
            textSeen |= mark.role() == Role.BODY;
        }
        blocks.replaceAll(block -> new Block(block.id(), block.role(), block.rule(), composed.source(block.span())));
        return numbered(blocks);
    }

    /** The blocks with the ids of their order. */
    static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            numbered.add(new Block("b" + (numbered.size() + 1), block.role(), block.rule(), block.span()));
        }
        return numbered;
    }

    /** Adds the stretch as a block, if it holds anything but blanks. */
    static void add(List<Block> blocks, String text, Role role, String rule, int start, int end) {
        SourceSpan span = Blanks.trim(text, start, end);
        if (!span.isEmpty()) {
            blocks.add(new Block("", role, rule, span));
        }
    }
}
