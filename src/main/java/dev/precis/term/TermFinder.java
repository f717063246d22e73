package dev.precis.term;

import dev.precis.article.FoldedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the terms of a glossary in French texts. */
public final class TermFinder {

    private static final int TOO_SHORT_FOR_A_PLURAL = 3;

    private record Sought(TermEntry entry, String[] stems) {}

    private final List<Sought> sought;

    TermFinder(List<TermEntry> entries) {
        this.sought = entries.stream()
                .map(entry -> new Sought(entry, stems(entry.source())))
                .filter(term -> term.stems().length > 0)
                .sorted(Comparator.<Sought>comparingInt(term -> -term.stems().length)
                        .thenComparing(term -> -term.entry().source().length())
                        .thenComparing(term -> term.entry().source())
                        .thenComparing(term -> term.entry().target()))
                .toList();
    }

    /** The entries whose French stands in the text outside any longer term, longest first. */
    public List<TermEntry> in(String french) {
        if (sought.isEmpty()) {
            return List.of();
        }
        String[] words = stems(french);
        boolean[] taken = new boolean[words.length];
        List<TermEntry> found = new ArrayList<>();
        for (Sought term : sought) {
            if (takeAll(term.stems(), words, taken)) {
                found.add(term.entry());
            }
        }
        return found;
    }

    /** Whether the settled English of a term stands in {@code english}; case, accents and a simple plural do not matter. */
    public static boolean applied(TermEntry entry, String english) {
        String[] words = stems(english);
        return takeAll(stems(entry.target()), words, new boolean[words.length]);
    }

    private static boolean takeAll(String[] term, String[] words, boolean[] taken) {
        boolean found = false;
        for (int at = 0; at + term.length <= words.length; at++) {
            if (standsAt(at, term, words, taken)) {
                Arrays.fill(taken, at, at + term.length, true);
                found = true;
            }
        }
        return found;
    }

    private static boolean standsAt(int at, String[] term, String[] words, boolean[] taken) {
        for (int i = 0; i < term.length; i++) {
            if (taken[at + i] || !words[at + i].equals(term[i])) {
                return false;
            }
        }
        return term.length > 0;
    }

    private static String[] stems(String text) {
        String[] words = FoldedText.of(text).words();
        for (int i = 0; i < words.length; i++) {
            words[i] = stem(words[i]);
        }
        return words;
    }

    private static String stem(String word) {
        boolean plural = word.length() > TOO_SHORT_FOR_A_PLURAL && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
