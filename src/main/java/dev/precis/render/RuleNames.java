package dev.precis.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What readers call the rules of findings, which machines know by their ids: the table {@code rules.tsv}. */
public final class RuleNames {

    private static final Map<String, Name> NAMES = read();

    private RuleNames() {}

    /** What one rule is called. */
    public record Name(String fr, String en) {}

    /** Every name, by the id of its rule. */
    public static Map<String, Name> all() {
        return NAMES;
    }

    /** The id itself where the rule has no name, as one of an earlier version that is no more. */
    static Words of(String rule) {
        return Optional.ofNullable(NAMES.get(rule))
                .map(name -> Words.of(name.fr(), name.en()))
                .orElseGet(() -> Words.same(rule));
    }

    private static Map<String, Name> read() {
        Map<String, Name> names = new TreeMap<>();
        try (InputStream in = RuleNames.class.getResourceAsStream("rules.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> names.put(cells[0], new Name(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
