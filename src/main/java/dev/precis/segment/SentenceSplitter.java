package dev.precis.segment;

import dev.precis.article.ComposedText;
import dev.precis.article.SourceSpan;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A paragraph into its sentences: Apache OpenNLP with its French model, under rules for what is certain.
 *
 * <p>Time grows with the length of the text alone, whatever it holds.
 */
final class SentenceSplitter {

    private static final String MODEL = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";

    /** The detector reads back and forth over a whole word at each sign: beyond this length it is shown no signs in it. */
    private static final int LONGEST_WORD = 80;

    private static final SentenceModel FRENCH = load();

    /** A detector keeps state while it works, so each thread has its own. */
    private static final ThreadLocal<SentenceDetectorME> DETECTOR =
            ThreadLocal.withInitial(() -> new SentenceDetectorME(FRENCH));

    /**
     * The sentences of {@code text}, in order, without the blanks between them; together they hold every character that
     * is no blank.
     *
     * @param text a paragraph, no line breaks in it
     * @return spans into {@code text}, empty for a blank one
     */
    List<SourceSpan> split(String text) {
        ComposedText composed = ComposedText.of(text);
        List<SourceSpan> sentences = new ArrayList<>(splitComposed(composed.text()));
        sentences.replaceAll(composed::source);
        return sentences;
    }

    private static List<SourceSpan> splitComposed(String text) {
        List<SourceSpan> sentences = new ArrayList<>();
        BitSet ends = null;
        boolean quoteOpen = false;
        int start = Blank.skip(text, 0);
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                i++;
                continue;
            }
            if (!Boundary.isSign(c)) {
                quoteOpen = c == '"' ? opensQuote(text, i, quoteOpen) : quoteOpen;
                int end = UnsignedEnd.of(text, start, i);
                if (end > start) {
                    sentences.add(new SourceSpan(start, end));
                    start = Blank.skip(text, end);
                }
                i = Math.max(i + 1, start);
                continue;
            }
            Boundary boundary = Boundary.at(text, i, quoteOpen);
            BoundaryRules.Ruling ruling = BoundaryRules.on(text, start, boundary);
            if (ruling == BoundaryRules.Ruling.ASK && ends == null) {
                ends = detected(text);
            }
            boolean asked = ruling == BoundaryRules.Ruling.ASK && anyEnd(ends, boundary);
            if (ruling == BoundaryRules.Ruling.CERTAIN || asked) {
                sentences.add(new SourceSpan(start, boundary.end()));
                quoteOpen &= boundary.end() == boundary.sign() + 1;
                start = boundary.next();
            }
            i = Math.max(boundary.sign() + 1, start);
        }
        addRest(sentences, text, start);
        return sentences;
    }

    /** Most of a text, where nothing ends. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c < '\u0250';
    }

    /** Whether a quotation is open after the straight mark at {@code at}: its blanks tell, or else what came before. */
    private static boolean opensQuote(String text, int at, boolean open) {
        boolean blankAhead = at == 0 || Blank.is(text.charAt(at - 1));
        boolean blankBehind = at + 1 == text.length() || Blank.is(text.charAt(at + 1));
        return blankAhead == blankBehind ? !open : blankAhead;
    }

    private static void addRest(List<SourceSpan> sentences, String text, int start) {
        int end = text.length();
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new SourceSpan(start, end));
        }
    }

    private static boolean anyEnd(BitSet ends, Boundary boundary) {
        int end = ends.nextSetBit(boundary.first());
        return end >= 0 && end <= boundary.end();
    }

    private static BitSet detected(String text) {
        BitSet ends = new BitSet(text.length());
        for (Span sentence : DETECTOR.get().sentPosDetect(shown(text))) {
            ends.set(sentence.getEnd());
        }
        return ends;
    }

    /** The text as the detector sees it: letter for letter, but without the signs in overlong words. */
    private static String shown(String text) {
        char[] shown = text.toCharArray();
        int start = 0;
        for (int i = 0; i <= shown.length; i++) {
            if (i == shown.length || Blank.is(shown[i])) {
                if (i - start > LONGEST_WORD) {
                    for (int j = start; j < i; j++) {
                        shown[j] = Boundary.isSign(shown[j]) ? '-' : shown[j];
                    }
                }
                start = i + 1;
            }
        }
        return new String(shown);
    }

    private static SentenceModel load() {
        try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("sentence model missing from the class path: " + MODEL);
            }
            return new SentenceModel(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("sentence model unreadable: " + MODEL, unreadable);
        }
    }
}
