package dev.precis.note;

import dev.precis.article.NormalText;
import dev.precis.article.SourceSpan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A text without what two spellings of the same words may differ in (case, accents, ligatures, typographic signs, width of
 * blanks), with the way back to its own offsets.
 */
final class FoldedText {

    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 16];
        int[] ends = new int[text.length() + 16];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            String plain = fold(codePoint, text.substring(i, next));
            for (int k = 0; k < plain.length(); k++) {
                if (plain.charAt(k) == ' ' && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ')) {
                    continue;
                }
                starts = roomFor(starts, folded.length());
                ends = roomFor(ends, folded.length());
                starts[folded.length()] = i;
                ends[folded.length()] = next;
                folded.append(plain.charAt(k));
            }
            i = next;
        }
        return new FoldedText(folded.toString(), starts, ends);
    }

    /** The folded characters alone, ends trimmed. */
    static String fold(String text) {
        return of(text).folded.strip();
    }

    /** Where {@code words} stand in this text, in its own offsets; empty where they do not. */
    Optional<SourceSpan> find(String words) {
        String sought = fold(words);
        int at = sought.isEmpty() ? -1 : folded.indexOf(sought);
        return at < 0 ? Optional.empty() : Optional.of(new SourceSpan(starts[at], ends[at + sought.length() - 1]));
    }

    private static int[] roomFor(int[] offsets, int index) {
        return index < offsets.length ? offsets : Arrays.copyOf(offsets, offsets.length * 2 + 16);
    }

    private static String fold(int codePoint, String character) {
        if (Character.getType(codePoint) == Character.FORMAT || codePoint == '\u0130') {
            return codePoint == '\u0130' ? "i" : "";
        }
        if (Character.isBmpCodePoint(codePoint) && NormalText.isBlank((char) codePoint)) {
            return " ";
        }
        return switch (codePoint) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'đ', 'Đ' -> "d";
            case '\u2018', '\u2019', '\u02BC' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
            case '«', '»', '\u201C', '\u201D', '\u201E' -> "\"";
            default ->
                Normalizer.normalize(character, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        };
    }
}
