package dev.precis.article;

import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * A word list of LanguageTool's as it comes: one automaton of entries {@code word separator annotation}, an annotation being a
 * base form, a separator and tags, its last letter a frequency; spelling lists have only the frequency. A word is looked up as it
 * is written, and costs its length.
 */
public final class TaggedWords {

    private static final String ROOT = "/org/languagetool/resource/";

    private static final Map<Character, List<String>> ACCENTED = Map.of(
            'a', List.of("à", "â"),
            'e', List.of("é", "è", "ê", "ë"),
            'i', List.of("î", "ï"),
            'o', List.of("ô"),
            'u', List.of("û", "ù", "ü"),
            'c', List.of("ç"));

    private final FSA automaton;
    private final char separator;

    private TaggedWords(FSA automaton, char separator) {
        this.automaton = automaton;
        this.separator = separator;
    }

    /** The tagging dictionary of French, read once for everybody. */
    public static TaggedWords french() {
        return French.WORDS;
    }

    /**
     * @param file below LanguageTool's resources, as {@code en/hunspell/en_GB.dict}
     * @param separator as the list's {@code .info} file names it
     */
    public static TaggedWords of(String file, char separator) {
        try (InputStream in = TaggedWords.class.getResourceAsStream(ROOT + file)) {
            return new TaggedWords(FSA.read(in), separator);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("word list unreadable: " + file, unreadable);
        }
    }

    public boolean has(String word) {
        return !word.isEmpty() && match(word).kind == MatchResult.SEQUENCE_IS_A_PREFIX;
    }

    /** 0 for a word that is not in the list, 1 for the rarest, about 26 for the most frequent. */
    public int frequency(String word) {
        return frequency(annotations(word));
    }

    private static int frequency(Iterable<ByteBuffer> annotations) {
        int most = 0;
        for (ByteBuffer annotation : annotations) {
            most = Math.max(most, Math.max(1, annotation.get(annotation.limit() - 1) - 'A' + 1));
        }
        return most;
    }

    /** Of the most frequent of the words that fold to this one; 0 where none does. */
    public int frequencyFolded(String folded) {
        int[] most = {0};
        if (!folded.isEmpty()) {
            reaches(automaton.getRootNode(), folded, 0, entry -> {
                most[0] = Math.max(most[0], frequency(automaton.getSequences(entry)));
                return false;
            });
        }
        return most[0];
    }

    /** The base forms, as {@code aller} of {@code vont}; none where the list tells none. */
    public Set<String> bases(String word) {
        return readings(word).stream().map(Reading::base).collect(Collectors.toSet());
    }

    /** What the word may be, as {@code V ind pres 3 s} or {@code N m s}; the French tags are those of LanguageTool. */
    public Set<String> tags(String word) {
        return readings(word).stream()
                .map(Reading::tag)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * One of the things a word may be.
     *
     * @param tag empty where the list has none
     */
    public record Reading(String base, String tag) {}

    /** All that the word may be: an annotation tells how many bytes to cut off, as a letter from A, and what to put there instead. */
    public Set<Reading> readings(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        Set<Reading> readings = new HashSet<>();
        for (ByteBuffer annotation : annotations(word)) {
            int end = baseEnd(annotation);
            int kept = bytes.length - (annotation.get(annotation.position()) - 'A');
            if (end < annotation.limit() && kept >= 0 && kept <= bytes.length) {
                int ending = end - annotation.position() - 1;
                // In bytes, for the cut may go through the middle of a letter.
                byte[] base = Arrays.copyOf(bytes, kept + ending);
                annotation.get(annotation.position() + 1, base, kept, ending);
                byte[] tag = new byte[Math.max(0, annotation.limit() - 2 - end)];
                annotation.get(Math.min(end + 1, annotation.limit()), tag);
                readings.add(
                        new Reading(new String(base, StandardCharsets.UTF_8), new String(tag, StandardCharsets.UTF_8)));
            }
        }
        return readings;
    }

    /** Whether some word of the list folds to this one: pages are copied without their accents. */
    public boolean hasFolded(String folded) {
        return !folded.isEmpty() && reaches(automaton.getRootNode(), folded, 0, entry -> true);
    }

    private int baseEnd(ByteBuffer annotation) {
        int end = annotation.position() + 1;
        while (end < annotation.limit() && annotation.get(end) != separator) {
            end++;
        }
        return end;
    }

    private Iterable<ByteBuffer> annotations(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        MatchResult match = match(word);
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? automaton.getSequences(match.node) : List.of();
    }

    /** Along the letter as it stands and each accent it may bear, until a word is enough; the list itself prunes what is no word. */
    private boolean reaches(int node, String folded, int at, IntPredicate enough) {
        if (at == folded.length()) {
            int arc = automaton.getArc(node, (byte) separator);
            return arc != 0 && !automaton.isArcTerminal(arc) && enough.test(automaton.getEndNode(arc));
        }
        char letter = folded.charAt(at);
        return follow(node, String.valueOf(letter), folded, at + 1, enough)
                || ACCENTED.getOrDefault(letter, List.of()).stream()
                        .anyMatch(accented -> follow(node, accented, folded, at + 1, enough))
                || letter == 'o' && folded.startsWith("oe", at) && follow(node, "œ", folded, at + 2, enough);
    }

    private boolean follow(int node, String letter, String folded, int next, IntPredicate enough) {
        int reached = node;
        for (byte label : letter.getBytes(StandardCharsets.UTF_8)) {
            int arc = automaton.getArc(reached, label);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return false;
            }
            reached = automaton.getEndNode(arc);
        }
        return reaches(reached, folded, next, enough);
    }

    private MatchResult match(String word) {
        return new FSATraversal(automaton).match((word + separator).getBytes(StandardCharsets.UTF_8));
    }

    private static final class French {
        private static final TaggedWords WORDS = of("fr/french.dict", '_');
    }
}
