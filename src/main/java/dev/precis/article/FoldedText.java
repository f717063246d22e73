package dev.precis.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of a text folded for searching: lower case, without accents, one blank for all that stands between two words.
 * Two writings of the same words, with or without accents and whatever the quotation marks, fold to the same form, and
 * every place in that form is known in the text it came from.
 */
public final class FoldedText {

    /** Letters up to here are folded once for all: reading a text asks for every one of them. */
    private static final int LATIN = 0x250;

    private static final String[] FOLDED_LATIN =
            IntStream.range(0, LATIN).mapToObj(FoldedText::folded).toArray(String[]::new);

    private final String folded;
    private int[] origins;
    private int[] ends;

    private FoldedText(String text) {
        origins = new int[text.length()];
        ends = new int[text.length()];
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                String letters = fold(point);
                for (int k = 0; k < letters.length(); k++) {
                    append(folded, letters.charAt(k), i, next);
                }
            } else if (Character.getType(point) == Character.NON_SPACING_MARK) {
                stretchLast(folded, next);
            } else if (Character.getType(point) != Character.FORMAT && point != '\u00AD') {
                separate(folded, i, next);
            }
            i = next;
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        this.folded = folded.toString();
    }

    public static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** Where {@code needle} stands as whole words, first from {@code from} on, in code units of the original text. */
    public Optional<SourceSpan> find(FoldedText needle, int from) {
        String words = needle.toString();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean whole =
                    (at == 0 || folded.charAt(at - 1) == ' ') && (end == folded.length() || folded.charAt(end) == ' ');
            if (whole && origins[at] >= from) {
                return Optional.of(new SourceSpan(origins[at], ends[end - 1]));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code needle} stands in this text as whole words. */
    public boolean holds(FoldedText needle) {
        return find(needle, 0).isPresent();
    }

    /** How many words there are. */
    public int wordCount() {
        return folded.isEmpty() ? 0 : words().length;
    }

    public String[] words() {
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    /** The folded form. */
    @Override
    public String toString() {
        return folded;
    }

    private static String fold(int point) {
        return point < LATIN ? FOLDED_LATIN[point] : folded(point);
    }

    private static String folded(int point) {
        if (point < 0x80) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        String lower = new String(Character.toChars(point)).toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "œ" -> "oe";
            case "æ" -> "ae";
            case "ß" -> "ss";
            case "đ" -> "d";
            case "ø" -> "o";
            case "ł" -> "l";
            case "ı" -> "i";
            default ->
                Normalizer.normalize(lower, Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        };
    }

    private void separate(StringBuilder folded, int start, int end) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            append(folded, ' ', start, end);
        }
    }

    private void stretchLast(StringBuilder folded, int end) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            ends[folded.length() - 1] = end;
        }
    }

    private void append(StringBuilder folded, char c, int start, int end) {
        int at = folded.length();
        if (at == origins.length) {
            origins = Arrays.copyOf(origins, at * 2 + 1);
            ends = Arrays.copyOf(ends, at * 2 + 1);
        }
        origins[at] = start;
        ends[at] = end;
        folded.append(c);
    }
}
