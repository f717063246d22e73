package dev.precis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A currency that a text names, with a number or without: "la hausse de l'euro".
 *
 * @param family as in {@link Measure.Currency}
 */
record MoneyWord(String family, String text, int start, int end) {

    private static final Pattern NAMED = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+|[€$£¥]");

    /** Currencies whose names are no other words in either language. */
    private static final Set<String> PLAIN = Set.of("euro", "dollar", "yen", "yuan", "rouble", "dong");

    static List<MoneyWord> in(String text) {
        List<MoneyWord> found = new ArrayList<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            String folded = matcher.end() - matcher.start() == 1 ? matcher.group() : Word.fold(matcher.group());
            MeasureTable.find(folded)
                    .filter(measure -> measure instanceof Measure.Currency currency
                            && (PLAIN.contains(currency.family()) || folded.length() == 1 || folded.equals("sterling")))
                    .map(measure -> ((Measure.Currency) measure).family())
                    .ifPresent(family ->
                            found.add(new MoneyWord(family, matcher.group(), matcher.start(), matcher.end())));
        }
        return found;
    }

    Finding.Excerpt excerpt() {
        return new Finding.Excerpt(text, start, end);
    }
}
