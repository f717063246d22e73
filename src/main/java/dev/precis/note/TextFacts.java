package dev.precis.note;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a French text is about and what it says of it, as far as code can tell.
 *
 * @param words stems of its content words
 * @param decisive words, ordinals and years without which it says something else
 * @param amounts its numbers, magnitudes applied, by the stem of the word they count; by {@code ""} where that is in doubt
 * @param days the days it names
 */
record TextFacts(Set<String> words, Set<String> decisive, Map<String, Set<BigDecimal>> amounts, Set<Day> days) {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<day>\\d{1,2})(?:er)? (?<month>" + String.join("|", MONTHS) + ")\\b(?: (?<year>\\d{4})\\b)?"
                    + "|(?<ordinal>\\d+ ?(?:er|ere|e|eme|ieme|nd|nde))\\b"
                    + "|(?<number>\\d{1,3}(?:[ .]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?)"
                    + "(?: ?(?<magnitude>mille|millions?|milliards?)\\b)?(?: ?(?<percent>%|pour cent\\b))?"
                    + "|(?<word>\\p{L}+)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final double SAME_SUBJECT = 0.6;
    private static final double SAME_STATEMENT = 0.75;

    static TextFacts of(String text) {
        TextFacts facts = new TextFacts(new HashSet<>(), new HashSet<>(), new LinkedHashMap<>(), new HashSet<>());
        List<MatchResult> tokens =
                TOKEN.matcher(FoldedText.fold(text)).results().toList();
        for (int i = 0; i < tokens.size(); i++) {
            facts.take(tokens.get(i), tokens.subList(i + 1, tokens.size()));
        }
        return facts;
    }

    /** Most content words in common, at least three of them, and no decisive word in one alone. */
    boolean isAboutTheSameAs(TextFacts other) {
        int shared = shared(other);
        return shared >= 3 && likeness(other) >= SAME_SUBJECT && decisive.equals(other.decisive);
    }

    /** Content words in common over all content words of both (Jaccard), 0 to 1. */
    double likeness(TextFacts other) {
        int shared = shared(other);
        int all = words.size() + other.words.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Whether whoever has read the richer of the two has read the other as well. */
    boolean saysTheSameAs(TextFacts other) {
        int shared = shared(other);
        return shared >= 4
                && shared >= SAME_STATEMENT * Math.min(words.size(), other.words.size())
                && decisive.equals(other.decisive)
                && (holdsFactsOf(other) || other.holdsFactsOf(this));
    }

    boolean holdsFactsOf(TextFacts other) {
        return other.days.stream().allMatch(this::names)
                && other.amounts.entrySet().stream()
                        .allMatch(entry ->
                                amounts.getOrDefault(entry.getKey(), Set.of()).containsAll(entry.getValue()));
    }

    private boolean names(Day sought) {
        return days.stream()
                .filter(day -> day.year().isPresent() || sought.year().isEmpty())
                .anyMatch(day -> day.agreesWith(sought));
    }

    /** Two amounts of the same thing of which at most one can be right, where each text names just one. */
    Optional<List<BigDecimal>> amountsInConflictWith(TextFacts other) {
        return amounts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .filter(entry -> other.amounts.containsKey(entry.getKey()))
                .filter(entry -> entry.getValue().size() == 1
                        && other.amounts.get(entry.getKey()).size() == 1)
                .map(entry -> List.of(
                        entry.getValue().iterator().next(),
                        other.amounts.get(entry.getKey()).iterator().next()))
                .filter(pair -> !Amounts.agree(pair.get(0), pair.get(1)))
                .findFirst();
    }

    /** Two days of which at most one can be right, where each text names just one. */
    boolean hasDayInConflictWith(TextFacts other) {
        return days.size() == 1
                && other.days.size() == 1
                && !days.iterator().next().agreesWith(other.days.iterator().next());
    }

    private int shared(TextFacts other) {
        return (int) words.stream().filter(other.words::contains).count();
    }

    private void take(MatchResult token, List<MatchResult> rest) {
        Groups groups = new Groups(token);
        groups.word().ifPresent(this::word);
        groups.ordinal().ifPresent(ordinal -> decisive.add(ordinal.replaceAll("\\D", "") + "e"));
        groups.day().ifPresent(days::add);
        groups.number().ifPresent(number -> number(groups, number, rest));
    }

    private void word(String word) {
        if (FrenchWords.isDecisive(word)) {
            decisive.add(word);
        }
        if (FrenchWords.isContent(word)) {
            words.add(FrenchWords.stem(word));
        }
    }

    private void number(Groups groups, String digits, List<MatchResult> rest) {
        if (groups.isBare() && YEAR.matcher(digits).matches()) {
            decisive.add(digits);
            return;
        }
        String counted = groups.isPercent() ? "%" : counted(rest);
        amounts.computeIfAbsent(counted, unit -> new HashSet<>()).add(groups.value(digits));
    }

    /** The first content word after a number, if no other number comes before it. */
    private static String counted(List<MatchResult> rest) {
        for (MatchResult token : rest) {
            Optional<String> word = new Groups(token).word();
            if (word.isEmpty()) {
                return "";
            }
            if (FrenchWords.isContent(word.get())) {
                return FrenchWords.stem(word.get());
            }
        }
        return "";
    }

    /** Reads one token by the order of the pattern's groups; {@code MatchResult} knows no names before Java 20. */
    private record Groups(MatchResult token) {

        Optional<Day> day() {
            return group(1).map(day ->
                    new Day(Integer.parseInt(day), MONTHS.indexOf(token.group(2)) + 1, group(3).map(Integer::valueOf)));
        }

        Optional<String> ordinal() {
            return group(4);
        }

        Optional<String> number() {
            return group(5);
        }

        boolean isBare() {
            return group(6).isEmpty() && !isPercent();
        }

        boolean isPercent() {
            return group(7).isPresent();
        }

        Optional<String> word() {
            return group(8);
        }

        BigDecimal value(String digits) {
            boolean grouped = digits.matches("\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?");
            String plain = grouped ? digits.replaceAll("[ .]", "") : digits;
            int zeros = group(6).map(
                            magnitude -> magnitude.startsWith("milliard") ? 9 : magnitude.equals("mille") ? 3 : 6)
                    .orElse(0);
            return new BigDecimal(plain.replace(',', '.'))
                    .scaleByPowerOfTen(zeros)
                    .stripTrailingZeros();
        }

        private Optional<String> group(int index) {
            return Optional.ofNullable(token.group(index));
        }
    }
}
