package dev.precis.page;

import dev.precis.article.Article;
import dev.precis.article.SourceSpan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page with the roles a person gave its parts before any code saw it.
 *
 * @param blocks in page order, covering every character that is not blank
 */
record LabelledPage(String name, String text, List<Labelled> blocks) {

    /** A stretch of the page and its role. */
    record Labelled(Role role, SourceSpan span) {}

    /** Reads {@code <name>.txt} and {@code <name>.blocks} beside it. */
    static LabelledPage read(Path page) {
        try {
            String text = Files.readString(page, StandardCharsets.UTF_8);
            Path labels = page.resolveSibling(page.getFileName().toString().replace(".txt", ".blocks"));
            return new LabelledPage(
                    page.getFileName().toString(),
                    text,
                    locate(text, Files.readString(labels, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Labelled> locate(String text, String labels) {
        List<Labelled> blocks = new ArrayList<>();
        int from = 0;
        for (String line : labels.split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split(": ", 2);
            int start = text.indexOf(parts[1], from);
            if (start < 0) {
                throw new IllegalStateException("not on the page: " + line);
            }
            from = start + parts[1].length();
            blocks.add(new Labelled(Role.valueOf(parts[0].toUpperCase(Locale.ROOT)), new SourceSpan(start, from)));
        }
        return List.copyOf(blocks);
    }

    /** How well a reader does on it, counted in characters that are not blank. */
    Score score(PageReader reader) {
        Role[] wanted = new Role[text.length()];
        blocks.forEach(block ->
                java.util.Arrays.fill(wanted, block.span().start(), block.span().end(), block.role()));
        Role[] found = new Role[text.length()];
        reader.read(Article.of(text), List.of())
                .blocks()
                .forEach(block -> java.util.Arrays.fill(
                        found, block.span().start(), block.span().end(), block.role()));
        int both = 0;
        int labelledKept = 0;
        int foundKept = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == null || Blanks.isOuter(text.charAt(i))) {
                continue;
            }
            boolean keep = wanted[i].isKept();
            boolean kept = found[i] != null && found[i].isKept();
            labelledKept += keep ? 1 : 0;
            foundKept += kept ? 1 : 0;
            both += keep && kept ? 1 : 0;
        }
        List<String> misses = blocks.stream()
                .filter(block -> found[block.span().start()] != block.role()
                        || found[block.span().end() - 1] != block.role())
                .map(block -> block.role().wireName() + " read as "
                        + (found[block.span().start()] == null
                                ? "nothing"
                                : found[block.span().start()].wireName())
                        + ": " + block.span().of(text))
                .toList();
        return new Score(name, labelledKept, foundKept, both, blocks.size(), misses);
    }

    /**
     * @param labelledKept characters a person keeps
     * @param foundKept characters the reader keeps
     * @param both characters both keep
     * @param blocks labelled blocks
     * @param misses labelled blocks that the reader gave another role
     */
    record Score(String page, int labelledKept, int foundKept, int both, int blocks, List<String> misses) {

        double keptTextF1() {
            return labelledKept + foundKept == 0 ? 1 : 2.0 * both / (labelledKept + foundKept);
        }

        double roleAccuracy() {
            return 1 - (double) misses.size() / blocks;
        }
    }
}
