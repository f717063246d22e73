package dev.precis.check;

import dev.precis.article.TaggedWords;
import dev.precis.article.TaggedWords.Reading;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a French word may be as a verb.
 *
 * @param bases its infinitives; empty where it is no verb form
 * @param tags those of its verb forms, as LanguageTool's dictionary has them: {@code V ind pres 3 s}
 * @param others what it may be else, in its base forms; the word itself where no list has it
 * @param isNoun whether it may be a noun, and no article or adjective
 * @param isVerbAlone whether it can be nothing but a verb form: no noun, adjective or other word; a participle is an adjective too
 */
record VerbForm(Set<String> bases, Set<String> tags, Set<String> others, boolean isNoun, boolean isVerbAlone) {

    private static final Recent<String, VerbForm> RECENT = Recent.words(VerbForm::read);

    static VerbForm of(Word word) {
        return RECENT.of(word.text().toLowerCase(Locale.ROOT));
    }

    private static VerbForm read(String word) {
        Set<Reading> readings = TaggedWords.french().readings(word);
        Set<Reading> verbs = readings.stream()
                .filter(reading -> reading.tag().startsWith("V "))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> others = readings.stream()
                .filter(reading -> !verbs.contains(reading))
                .map(Reading::base)
                .collect(Collectors.toUnmodifiableSet());
        return new VerbForm(
                verbs.stream().map(Reading::base).collect(Collectors.toUnmodifiableSet()),
                verbs.stream().map(Reading::tag).collect(Collectors.toUnmodifiableSet()),
                others.isEmpty() && verbs.isEmpty() ? Set.of(word) : others,
                readings.stream().anyMatch(reading -> reading.tag().startsWith("N "))
                        && readings.stream().noneMatch(reading -> reading.tag().matches("[DJ] .*")),
                verbs.size() == readings.size());
    }

    boolean isAny() {
        return !bases.isEmpty();
    }

    /** What an auxiliary says by it: {@code être coupable}. */
    Set<String> words(String auxiliary) {
        return others.stream().map(auxiliary::concat).collect(Collectors.toUnmodifiableSet());
    }

    boolean isInfinitive() {
        return has(" inf");
    }

    boolean isParticiple() {
        return has(" ppa ");
    }

    boolean isIndicative() {
        return has(" ind ");
    }

    boolean isConditional() {
        return has(" con ");
    }

    boolean isFuture() {
        return has(" futu ");
    }

    boolean isPast() {
        return has(" psim ") || has(" impa ");
    }

    boolean isSubjunctive() {
        return has(" sub ");
    }

    boolean isFinite() {
        return isIndicative() || isConditional() || isSubjunctive();
    }

    /** {@code avoir} or {@code être}. */
    boolean isAuxiliary() {
        return tags.stream().anyMatch(tag -> tag.startsWith("V avoir ") || tag.startsWith("V etre "));
    }

    boolean isBe() {
        return bases.contains("être");
    }

    private boolean has(String part) {
        return tags.stream().anyMatch(tag -> tag.contains(part));
    }
}
