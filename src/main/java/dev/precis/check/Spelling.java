package dev.precis.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a text, to be asked for one of them in another spelling: with another ending ({@code Hollande}, {@code Holland})
 * or put into Latin letters in another way ({@code Medvedev}, {@code Medvedeff}). Of a long word a letter may be lacking. One other letter makes it another word.
 * By look-up alone, so that asking costs a word's length whatever the text's.
 */
final class Spelling {

    private static final int SHORTEST_STEM = 4;

    /** Long enough to tell a name whatever ending each language gives it: {@code keynésien}, {@code Keynesian}. */
    private static final int LONG_STEM = 6;

    /** Letters two endings may have together: {@code Kaczynski}, {@code Kaczynska}; {@code Merkel}, {@code Merkelova}. */
    private static final int ENDINGS = 3;

    /** Of a name so long one letter too few or too many is a slip of the pen; another letter is another name. */
    private static final int LONG = 7;

    private static final int LONGEST = 24;

    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private volatile Set<String> lackingOne;
    private volatile Set<String> sounds;

    Spelling(List<Word> words) {
        words.forEach(word -> add(word.folded()));
    }

    private void add(String word) {
        if (!words.add(word)) {
            return;
        }
        for (int cut = 0; cut <= ENDINGS && word.length() - cut >= SHORTEST_STEM; cut++) {
            stems.merge(word.substring(0, word.length() - cut), cut, Math::min);
        }
    }

    /** How the words sound; most words that are asked for stand as they are, so that this is read when one does not. */
    private Set<String> sounds() {
        Set<String> read = sounds;
        if (read == null) {
            read = words.stream().map(Sound::of).collect(Collectors.toSet());
            sounds = read;
        }
        return read;
    }

    private Set<String> lackingOne() {
        Set<String> read = lackingOne;
        if (read == null) {
            read = words.stream()
                    .filter(Spelling::isLong)
                    .flatMap(word -> IntStream.range(0, word.length()).mapToObj(at -> without(word, at)))
                    .collect(Collectors.toSet());
            lackingOne = read;
        }
        return read;
    }

    private static boolean isLong(String word) {
        return word.length() >= LONG && word.length() <= LONGEST;
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    /** Whether one of the two has one letter more: {@code Iberdola}, {@code Iberdrola}. */
    private boolean hasWithOneMore(String folded) {
        if (!isLong(folded)) {
            return false;
        }
        if (lackingOne().contains(folded)) {
            return true;
        }
        for (int at = 0; at < folded.length(); at++) {
            if (words.contains(without(folded, at))) {
                return true;
            }
        }
        return false;
    }

    boolean hasSame(String folded) {
        return words.contains(folded);
    }

    /** Whether a word of the text is this one, in whatever spelling. */
    boolean has(String folded) {
        if (words.contains(folded)) {
            return true;
        }
        for (int cut = 0; cut <= ENDINGS && folded.length() - cut >= SHORTEST_STEM; cut++) {
            int theirs = stems.getOrDefault(folded.substring(0, folded.length() - cut), 2 * ENDINGS);
            if (theirs + cut <= ENDINGS || theirs <= ENDINGS && folded.length() - cut >= LONG_STEM) {
                return true;
            }
        }
        return folded.length() >= SHORTEST_STEM && sounds().contains(Sound.of(folded)) || hasWithOneMore(folded);
    }
}
