package dev.precis.page;

import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/** A person's roles laid over the blocks; a span that covers part of a block splits it there. */
final class Overrides {

    static final String RULE = "override";

    private Overrides() {}

    static List<Block> apply(String text, List<Block> blocks, List<RoleOverride> overrides) {
        List<Block> result = blocks;
        for (RoleOverride override : overrides) {
            result = apply(text, result, override);
        }
        return overrides.isEmpty() ? blocks : Blocks.numbered(result);
    }

    private static List<Block> apply(String text, List<Block> blocks, RoleOverride override) {
        List<Block> result = new ArrayList<>(blocks.size() + 2);
        for (Block block : blocks) {
            SourceSpan span = block.span();
            if (!span.overlaps(override.span())) {
                result.add(block);
                continue;
            }
            int start = Math.max(span.start(), override.span().start());
            int end = Math.min(span.end(), override.span().end());
            Blocks.add(result, text, block.role(), block.rule(), span.start(), start);
            Blocks.add(result, text, override.role(), RULE, start, end);
            Blocks.add(result, text, block.role(), block.rule(), end, span.end());
        }
        return result;
    }
}
