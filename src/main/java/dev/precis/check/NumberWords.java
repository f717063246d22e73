package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The number words of one language, folded, from the tables {@code numbers-fr.txt} and {@code numbers-en.txt}. */
final class NumberWords {

    /** What a word does to the number it stands in. */
    enum Role {
        /** Adds: {@code trois}, {@code vingt}. */
        UNIT,
        /** An ordinal that no other word joins: {@code premier}. */
        FIRST,
        /** Adds and ends an ordinal, or divides: {@code cinquième}, {@code third}. */
        ORDINAL,
        /** Divides what stands before it: {@code cinquièmes}, {@code thirds}. */
        PARTS,
        /** Divides, and is a part by itself: {@code tiers}, {@code quarter}. */
        PART,
        /** Multiplies: {@code cent}, {@code milliard}. */
        SCALE,
        /** Multiplies and ends an ordinal: {@code centième}. */
        ORDINAL_SCALE,
        /** {@code demi}, {@code half}. */
        HALF,
        /** Counts roughly, and multiplies what stands before it: {@code dizaine}, {@code dozen}. */
        ROUGH,
        /** Counts years, and multiplies what stands before it: {@code siècle}, {@code decade}. */
        SPAN,
        /** Says a number and means more than that: {@code moitié}, {@code twice}, {@code both}. */
        ALONE,
        /** May stand between two parts of one number: {@code et}, {@code and}. */
        JOIN,
        /** Begins decimals: {@code virgule}, {@code point}. */
        POINT
    }

    /** @param values all a word can say, the likeliest first; of a scale its factor */
    record Entry(Role role, List<BigDecimal> values) {

        BigDecimal value() {
            return values.get(0);
        }
    }

    private static final NumberWords FRENCH = new NumberWords("numbers-fr.txt");
    private static final NumberWords ENGLISH = new NumberWords("numbers-en.txt");

    private final Map<String, Entry> entries = new HashMap<>();

    private NumberWords(String table) {
        for (String line : Tables.lines(table)) {
            String[] parts = line.split(" ");
            Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            List<BigDecimal> values = Arrays.stream(parts[1].split(","))
                    .map(BigDecimal::new)
                    .map(value -> role == Role.SCALE || role == Role.ORDINAL_SCALE
                            ? BigDecimal.TEN.pow(value.intValue())
                            : value)
                    .map(Numbers::plain)
                    .toList();
            Arrays.stream(parts).skip(2).forEach(word -> entries.put(word, new Entry(role, values)));
        }
    }

    static NumberWords of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    Optional<Entry> find(String word) {
        return Optional.ofNullable(entries.get(word));
    }

    boolean isFrench() {
        return this == FRENCH;
    }
}
