package dev.precis.segment;

import dev.precis.article.SourceSpan;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Paragraphs whose full stops mislead, as {@code hard-items.txt} marks them: {@code ‖} where a sentence ends. */
class HardSentencesTest {

    private static final String BAR = "\u2016";

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    void thereAreManyItemsAndNoneTwice() throws IOException {
        assertThat(items()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }

    @Test
    void sentencesEndWhereTheyShould() throws IOException {
        int found = 0;
        int expected = 0;
        int right = 0;
        List<String> misses = new ArrayList<>();
        for (String item : items()) {
            Set<Integer> ends = marked(item);
            Set<Integer> split = split(item.replace(BAR, ""));
            found += split.size();
            expected += ends.size();
            right += (int) split.stream().filter(ends::contains).count();
            if (!split.equals(ends)) {
                misses.add("want " + item + "\ngot  " + shown(item.replace(BAR, "")));
            }
        }
        double score = 2.0 * right / (found + expected);
        misses.forEach(System.out::println);
        assertThat(score)
                .as("boundary F1; %d right of %d found and %d marked%n%s", right, found, expected, misses)
                .isGreaterThanOrEqualTo(0.98);
    }

    /** Where the sentences before the last one end. */
    private Set<Integer> split(String text) {
        List<SourceSpan> sentences = splitter.split(text);
        return sentences.subList(0, sentences.size() - 1).stream()
                .map(SourceSpan::end)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> marked(String item) {
        Set<Integer> ends = new TreeSet<>();
        int bars = 0;
        for (int at = item.indexOf(BAR); at >= 0; at = item.indexOf(BAR, at + 1)) {
            ends.add(at - bars++);
        }
        return ends;
    }

    private String shown(String text) {
        return splitter.split(text).stream().map(span -> span.of(text)).collect(Collectors.joining(BAR + " "));
    }

    private static List<String> items() throws IOException {
        try (InputStream in = HardSentencesTest.class.getResourceAsStream("/segment/hard-items.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
