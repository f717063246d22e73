package dev.precis.check;

import dev.precis.article.Language;

import java.util.regex.Pattern;

/** The beginnings of folded words that say which way figures go, from {@code directions.tsv}. */
final class Beginnings {

    private Beginnings() {}

    /**
     * Finds a word with one of them.
     *
     * @param said the second column: {@code rise}, {@code any_rise}, {@code fall}, {@code any_fall} or {@code minus}
     */
    static Pattern of(Language language, String said) {
        String row = (language == Language.FRENCH ? "fr" : "en") + "\t" + said + "\t";
        String words = Tables.lines("directions.tsv").stream()
                .filter(line -> line.startsWith(row))
                .map(line -> line.substring(row.length()))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("\\b(?:" + words.replace(' ', '|') + ")");
    }
}
