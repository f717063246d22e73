package dev.precis.translation;

import dev.precis.Golden;
import dev.precis.check.Finding;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables of French texts and their English, and what is found between them. A case is {@code fr: …} and {@code en: …}; a line
 * {@code term: … = …} settles a term for the whole table, a line that begins with {@code #} says what the next case shows.
 */
class GoldenPairsTest {

    private static final Golden GOLDEN = Golden.in("translation/pairs", ".pairs.txt", ".findings.txt");
    private static final Pattern TERM = Pattern.compile("(?m)^term: (.+) = (.+)$");
    private static final Pattern PAIR = Pattern.compile("(?m)^fr: (.+)\nen: ?(.*)$");

    @Test
    void everyGoldenFileHasItsPair() {
        GOLDEN.assertEveryFileHasItsPair();
    }

    @ParameterizedTest
    @MethodSource("names")
    void betweenFrenchAndEnglishThisIsFound(String name) {
        String table = GOLDEN.read(name + ".pairs.txt");
        Glossary glossary = new Glossary(TERM.matcher(table)
                .results()
                .map(term -> new TermEntry(term.group(1), term.group(2)))
                .toList());
        String found = PAIR.matcher(table)
                .replaceAll(pair -> Matcher.quoteReplacement(pair.group() + "\n"
                        + told(TranslationChecker.findings(pair.group(1), pair.group(2), glossary.finder()))));
        GOLDEN.assertSame(name + ".findings.txt", found);
    }

    static List<String> names() {
        return GOLDEN.names();
    }

    private static String told(List<Finding> findings) {
        return findings.isEmpty()
                ? "=> nothing"
                : findings.stream()
                        .map(finding -> "=> %s %s: %s%s%s\n   %s"
                                .formatted(
                                        finding.severity().wireName(),
                                        finding.rule(),
                                        finding.message().en(),
                                        at("fr", finding.source()),
                                        at("en", finding.target()),
                                        finding.message().fr().orElseThrow()))
                        .collect(Collectors.joining("\n"));
    }

    private static String at(String text, Optional<Finding.Excerpt> excerpt) {
        return excerpt.map(where -> " | %s %d-%d".formatted(text, where.start(), where.end()))
                .orElse("");
    }
}
