package dev.precis.note;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a French text is about and what it says of it, as far as code can tell.
 *
 * @param words stems of its content words
 * @param decisive words, ordinals and years without which it says something else
 * @param amounts its numbers, magnitudes applied, by the stem of the word they count; by {@code ""} where that is in doubt
 * @param days the days it names
 * @param names words with a capital within a sentence, and designations such as {@code A330-900}
 */
record TextFacts(
        Set<String> words,
        Set<String> decisive,
        Map<String, Set<BigDecimal>> amounts,
        Set<Day> days,
        Set<String> names) {

    private static final double SAME_SUBJECT = 0.6;
    private static final double SAME_STATEMENT = 0.75;

    static TextFacts of(String text) {
        return new FactReader(text).read();
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

    /**
     * Whether whoever has read the richer of the two has read the other as well: the same words and facts, or two names and
     * two numbers in common, which two statements on one event do not share by chance.
     */
    boolean saysTheSameAs(TextFacts other) {
        int shared = shared(other);
        boolean sameWords = shared >= 4
                && shared >= SAME_STATEMENT * Math.min(words.size(), other.words.size())
                && decisive.equals(other.decisive)
                && (holdsFactsOf(other) || other.holdsFactsOf(this));
        boolean sameFacts = inCommon(names, other.names) >= 2
                && inCommon(numbers(), other.numbers()) >= 2
                && negations().equals(other.negations());
        return sameWords || sameFacts;
    }

    private Set<String> numbers() {
        return Stream.concat(
                        amounts.values().stream().flatMap(Set::stream).map(BigDecimal::toPlainString),
                        decisive.stream().filter(word -> Character.isDigit(word.charAt(0))))
                .collect(Collectors.toSet());
    }

    private Set<String> negations() {
        return decisive.stream().filter(FrenchWords::isDoubt).collect(Collectors.toSet());
    }

    private static int inCommon(Set<String> mine, Set<String> theirs) {
        return (int) mine.stream().filter(theirs::contains).count();
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
        return inCommon(words, other.words);
    }
}
