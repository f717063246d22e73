package dev.precis.note;

import dev.precis.article.FoldedText;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A French title of a person, taken apart: {@code vice-Premier ministre du Commerce}.
 *
 * @param ranks {@code vice}, {@code premier}
 * @param office {@code ministre}
 * @param field {@code commerce}: what follows the first {@code de} or {@code à}
 */
record PersonTitle(Set<String> ranks, String office, Set<String> field) {

    /** Words without which a title names another person's office. */
    private static final Set<String> RANKS = Set.of(
            "vice",
            "sous",
            "premier",
            "premiere",
            "adjoint",
            "adjointe",
            "interim",
            "ancien",
            "ancienne",
            "ex",
            "suppleant",
            "suppleante",
            "delegue",
            "deleguee",
            "honoraire",
            "sortant",
            "sortante");

    /** Offices of which nobody holds two, so that two fields make two offices. */
    private static final Set<String> ONE_FIELD = Set.of("ministre");

    private static final List<String> PREPOSITIONS = List.of("de", "du", "des", "d", "au", "aux", "a");

    /** Reads the first title of a list: what follows a comma is another. */
    static PersonTitle of(String role) {
        List<String> words = List.of(FoldedText.of(role.split(",", 2)[0]).words());
        List<String> named = words.stream()
                .filter(word -> !RANKS.contains(word) && FrenchWords.isContent(word))
                .toList();
        int preposition = firstPreposition(words);
        return new PersonTitle(
                words.stream().filter(RANKS::contains).collect(Collectors.toSet()),
                named.isEmpty() ? "" : named.get(0),
                words.subList(preposition, words.size()).stream()
                        .filter(FrenchWords::isContent)
                        .map(FrenchWords::stem)
                        .collect(Collectors.toSet()));
    }

    /**
     * Whether a person can hardly be called both: one office with and without its rank, two offices of one house, or two
     * ministries. A title that only says more than the other is not at odds with it.
     */
    boolean isAtOddsWith(PersonTitle other) {
        if (office.isEmpty() || other.office.isEmpty()) {
            return false;
        }
        boolean together = field.stream().anyMatch(other.field::contains);
        if (!office.equals(other.office)) {
            return together && field.equals(other.field);
        }
        if (!ranks.equals(other.ranks)) {
            return together || field.isEmpty() && other.field.isEmpty();
        }
        return ONE_FIELD.contains(office) && !field.isEmpty() && !other.field.isEmpty() && !together;
    }

    private static int firstPreposition(List<String> words) {
        return words.stream()
                .filter(PREPOSITIONS::contains)
                .findFirst()
                .map(words::indexOf)
                .orElse(words.size());
    }
}
