package dev.precis.note;

import dev.precis.article.FoldedText;
import dev.precis.article.Language;
import dev.precis.check.DateFact;
import dev.precis.check.DateReader;
import dev.precis.check.NumberFact;
import dev.precis.check.Numbers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a French text apart: first its dates and ordinals, then its numbers, and what is left are words. */
final class FactReader {

    private static final Pattern ORDINAL = Pattern.compile(
            "(?iu)(?<![\\p{L}0-9])([0-9]+)[\\s\\u00A0]?(?:er|re|ère|e|ᵉ|ème|eme|ième|nd|nde)(?![\\p{L}0-9])");

    private static final Pattern ORDINAL_WORD = Pattern.compile("(?iu).*(?:i[eè]me|premi[eè]re?|premier|seconde?)s?");

    /** A model, a road, a standard: {@code A330-900}. */
    private static final Pattern DESIGNATION = Pattern.compile("(?<![\\p{L}0-9])\\p{Lu}+-?[0-9][\\p{L}0-9-]*");

    /** A word with a capital that no beginning of a sentence explains. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}0-9,;:)»’'(«-]\\s?)\\p{Lu}[\\p{L}]+");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)une?");
    private static final Pattern PERCENT = Pattern.compile("(?iu)[\\s\\u00A0\\u202F]*(?:%|pour cent\\b).*");

    private final String text;
    private final StringBuilder left;
    private final Set<String> words = new HashSet<>();
    private final Set<String> decisive = new HashSet<>();
    private final Map<String, Set<BigDecimal>> amounts = new HashMap<>();
    private final Set<Day> days = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    FactReader(String text) {
        this.text = text;
        this.left = new StringBuilder(text);
    }

    TextFacts read() {
        DateReader.in(text).forEach(this::date);
        ordinals();
        designations();
        List<NumberFact> numbers = Numbers.of(text, Language.FRENCH).stream()
                .filter(number -> number.written() != NumberFact.Written.IN_A_LABEL)
                .filter(number -> !ARTICLE.matcher(number.text()).matches())
                .filter(number -> !left.substring(number.start(), number.end()).isBlank())
                .toList();
        numbers.forEach(number -> blank(number.start(), number.end()));
        numbers.forEach(number -> number(number, numbers));
        Arrays.stream(FoldedText.of(left.toString()).words()).forEach(this::word);
        NAME.matcher(left)
                .results()
                .forEach(name -> names.add(FoldedText.of(name.group()).toString()));
        return new TextFacts(words, decisive, amounts, days, names);
    }

    /** Of a stretch of days both ends; what names no day decides what the text says. */
    private void date(DateFact date) {
        blank(date.start(), date.end());
        if (date.day().isEmpty()) {
            decisive.add(date.iso().orElse(date.text()));
            return;
        }
        Stream.of(date.day(), date.lastDay())
                .flatMap(Optional::stream)
                .map(day -> new Day(day, date.month().orElseThrow(), date.year()))
                .forEach(days::add);
    }

    private void ordinals() {
        Matcher ordinal = ORDINAL.matcher(text);
        while (ordinal.find()) {
            decisive.add(ordinal.group(1) + "e");
            blank(ordinal.start(), ordinal.end());
        }
    }

    private void designations() {
        Matcher designation = DESIGNATION.matcher(text);
        while (designation.find()) {
            String folded = FoldedText.of(designation.group()).toString();
            words.add(folded);
            names.add(folded);
            blank(designation.start(), designation.end());
        }
    }

    private void number(NumberFact number, List<NumberFact> all) {
        if (ORDINAL_WORD.matcher(number.text()).matches()) {
            decisive.add(number.value().toPlainString() + "e");
            return;
        }
        if (YEAR.matcher(number.text()).matches()) {
            decisive.add(number.text());
            return;
        }
        amounts.computeIfAbsent(counted(number, all), unit -> new HashSet<>()).add(number.value());
    }

    /** The first content word after a number; none where another number comes before it. */
    private String counted(NumberFact number, List<NumberFact> all) {
        if (PERCENT.matcher(text.substring(number.end())).matches()) {
            return "%";
        }
        int end = all.stream()
                .mapToInt(NumberFact::start)
                .filter(start -> start >= number.end())
                .min()
                .orElse(text.length());
        return Arrays.stream(FoldedText.of(left.substring(number.end(), end)).words())
                .filter(FrenchWords::isContent)
                .map(FrenchWords::stem)
                .findFirst()
                .orElse("");
    }

    private void word(String word) {
        if (FrenchWords.isDecisive(word)) {
            decisive.add(word);
        }
        if (FrenchWords.isContent(word)) {
            words.add(FrenchWords.stem(word));
        }
    }

    private void blank(int start, int end) {
        left.replace(start, end, " ".repeat(end - start));
    }
}
