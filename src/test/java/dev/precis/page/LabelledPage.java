package dev.precis.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page with the roles a person gave its parts before any code saw it.
 *
 * @param blocks in page order, covering every character that is not blank
 */
record LabelledPage(String name, String text, List<Labelled> blocks) {

    private static final Path TESTS = Path.of("src/test/resources");

    /** A stretch of the page and its role. */
    record Labelled(Role role, SourceSpan span) {}

    /** The pages of {@code pages/<half>}. */
    static List<LabelledPage> half(String half) {
        return in(TESTS.resolve("pages").resolve(half), ".txt", LabelledPage::read);
    }

    /** The pages of which each shows a few rules. */
    static List<LabelledPage> golden() {
        return in(TESTS.resolve("golden/page"), ".txt", LabelledPage::read);
    }

    /** The approved pages. */
    static List<LabelledPage> corpus() {
        return in(Path.of("corpus"), "", LabelledPage::approved);
    }

    private static List<LabelledPage> in(Path folder, String ending, Function<Path, LabelledPage> reading) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ending.isEmpty()
                            ? Files.isDirectory(file)
                            : file.toString().endsWith(ending))
                    .sorted()
                    .map(reading)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mean over pages, each counting the same. */
    static double keptTextF1(List<Score> scores) {
        return scores.stream().mapToDouble(Score::keptTextF1).average().orElse(0);
    }

    /** Reads {@code <name>.txt} and {@code <name>.blocks} beside it. */
    private static LabelledPage read(Path page) {
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

    /** Reads {@code article.txt} and {@code segmentation.json} of a folder of the corpus. */
    private static LabelledPage approved(Path folder) {
        try {
            String text = Files.readString(folder.resolve("article.txt"), StandardCharsets.UTF_8);
            List<Labelled> blocks = new ArrayList<>();
            for (JsonNode block : new ObjectMapper()
                    .readTree(Files.readString(folder.resolve("segmentation.json"), StandardCharsets.UTF_8))
                    .get("blocks")) {
                blocks.add(next(
                        text,
                        blocks,
                        block.get("role").asText(),
                        block.get("text").asText()));
            }
            return new LabelledPage(folder.getFileName().toString(), text, List.copyOf(blocks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Labelled> locate(String text, String labels) {
        List<Labelled> blocks = new ArrayList<>();
        for (String line : labels.split("\n")) {
            if (!line.isBlank()) {
                String[] parts = line.split(": ", 2);
                blocks.add(next(text, blocks, parts[0], parts[1]));
            }
        }
        return List.copyOf(blocks);
    }

    private static Labelled next(String text, List<Labelled> before, String role, String block) {
        int from = before.isEmpty() ? 0 : before.get(before.size() - 1).span().end();
        int start = text.indexOf(block, from);
        if (start < 0) {
            throw new IllegalStateException("not on the page: " + block);
        }
        return new Labelled(Role.valueOf(role.toUpperCase(Locale.ROOT)), new SourceSpan(start, start + block.length()));
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
