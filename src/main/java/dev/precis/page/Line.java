package dev.precis.page;

import dev.precis.article.ComposedText;
import dev.precis.article.SourceSpan;

import java.util.OptionalInt;

/** One line of a page, with what every rule asks of it counted once. */
final class Line {

    private final String text;
    private final SourceSpan span;
    private final Cues cues;
    private final FoldedLine folded;
    private final Words words;
    private final int capitals;
    private final int sentences;
    private final OptionalInt signOff;
    private final int properEnd;
    private final char lastSign;
    private final LineLanguage language;
    private final int french;
    private final int otherWords;
    private String raw;

    Line(String text, SourceSpan span) {
        this(text, span, Cues.ALL);
    }

    Line(String text, SourceSpan span, Cues cues) {
        this.text = text;
        this.span = span;
        this.cues = cues;
        this.folded = FoldedLine.of(text, span.start(), span.end());
        this.words = Words.of(folded, Lexicon.vocabulary());
        int upper = 0;
        int frenchWords = 0;
        int foreignWords = 0;
        for (int word = 0; word < words.count(); word++) {
            upper += isCapital(word) ? 1 : 0;
            if (words.has(word, Lexicon.FRENCH)) {
                frenchWords++;
            } else if (words.has(word, LineLanguage.OTHER_LATIN)) {
                foreignWords++;
            }
        }
        this.capitals = upper;
        this.french = frenchWords;
        this.otherWords = foreignWords;
        this.language = LineLanguage.of(this);
        this.signOff = SignOff.start(this);
        this.properEnd =
                Math.min(signOff.orElse(folded.length()), GluedPromo.start(this).orElse(folded.length()));
        this.lastSign = lastSignBefore(properEnd);
        this.sentences = SentenceCount.of(this, properEnd);
    }

    /** Whether rules may look at a cue; one they may not look at says nothing, for or against. */
    boolean uses(Cue cue) {
        return cues.has(cue);
    }

    boolean usesAny(Cues some) {
        return cues.hasAny(some);
    }

    /** A stretch of a text as it came, by itself and with its accents composed; its offsets are its own. */
    static Line composed(String text, SourceSpan span) {
        String line = ComposedText.of(span.of(text)).text();
        return new Line(line, new SourceSpan(0, line.length()));
    }

    /** The rest of the line from a place in the text on. */
    Line from(int start) {
        return new Line(text, new SourceSpan(start, span.end()), cues);
    }

    SourceSpan span() {
        return span;
    }

    FoldedLine folded() {
        return folded;
    }

    Words words() {
        return words;
    }

    /** The line's characters, untouched. */
    String raw() {
        if (raw == null) {
            raw = span.of(text);
        }
        return raw;
    }

    /** The whole article this line stands in. */
    String text() {
        return text;
    }

    /** The untouched characters behind a stretch of the folded line. */
    String rawFrom(int from, int to) {
        int end = to < folded.length() ? folded.offset(to) : span.end();
        return to <= from ? "" : Blanks.trim(text, folded.offset(from), end).of(text);
    }

    char rawAt(int foldedIndex) {
        return text.charAt(folded.offset(foldedIndex));
    }

    /** Characters, accents and invisible ones not counted. */
    int length() {
        return folded.length();
    }

    /** Whether a word begins with a capital letter. */
    boolean isCapital(int word) {
        return cues.has(Cue.CAPITALS) && Character.isUpperCase(rawAt(words.start(word)));
    }

    /** Whether a word has two letters or more and all of them are capital. */
    boolean isAllCapital(int word) {
        for (int i = words.start(word); i < words.end(word); i++) {
            if (!Character.isUpperCase(rawAt(i))) {
                return false;
            }
        }
        return cues.has(Cue.CAPITALS) && words.length(word) > 1;
    }

    int capitals() {
        return capitals;
    }

    int frenchWords() {
        return french;
    }

    /** Function words of other languages that are none in French. */
    int otherWords() {
        return otherWords;
    }

    /** Whether the share of French function words among the words is higher. */
    boolean isDenserThan(double share) {
        return cues.has(Cue.FUNCTION_WORDS) && french > share * words.count();
    }

    boolean isSparserThan(double share) {
        return cues.has(Cue.FUNCTION_WORDS) && (words.count() == 0 || french < share * words.count());
    }

    boolean isAtLeast(int characters) {
        return cues.has(Cue.LENGTH) && length() >= characters;
    }

    boolean hasAtLeast(int number) {
        return cues.has(Cue.LENGTH) && words.count() >= number;
    }

    boolean hasFewerWordsThan(int number) {
        return cues.has(Cue.LENGTH) && words.count() < number;
    }

    LineLanguage language() {
        return language;
    }

    int sentences() {
        return sentences;
    }

    /** Where in the folded line a sign-off begins, as {@link SignOff#start} tells it. */
    OptionalInt signOff() {
        return signOff;
    }

    /** The last character that counts, closing quotes and brackets and a sign-off aside; 0 if there is none. */
    char lastSign() {
        return cues.has(Cue.TERMINAL_PUNCTUATION) ? lastSign : 0;
    }

    boolean endsSentence() {
        return ".!?".indexOf(lastSign()) >= 0;
    }

    /** Whether nothing speaks against a sentence's end here. */
    boolean mayEndSentence() {
        return endsSentence() || !cues.has(Cue.TERMINAL_PUNCTUATION);
    }

    boolean endsWithFullStop() {
        return lastSign() == '.';
    }

    /** Whether the line announces what follows or goes on in it. */
    boolean staysOpen() {
        return ":;,".indexOf(lastSign()) >= 0;
    }

    /** Whether the line reads as running French text. */
    boolean isProse() {
        return Prose.is(this);
    }

    /** Prose that can only be a paragraph, not a headline or a blurb. */
    boolean isStrongProse() {
        return Prose.isStrong(this);
    }

    /** Whether the line could be a headline or an intertitle. */
    boolean isHeadlineLike() {
        return Prose.mayBeHeadline(this);
    }

    boolean isListItem() {
        return cues.has(Cue.LIST_MARKS) && Symbols.isBullet(firstCharacter()) && words.count() > 0;
    }

    /** The line's first and last character as folded; 0 for a line of nothing but marks that fold away. */
    char firstCharacter() {
        return folded.length() == 0 ? 0 : folded.at(0);
    }

    char lastCharacter() {
        return folded.length() == 0 ? 0 : folded.at(folded.length() - 1);
    }

    /** Whether someone is quoted in it. */
    boolean quotes() {
        return raw().indexOf('\u00AB') >= 0 || raw().indexOf('"') >= 0 || raw().indexOf('\u201C') >= 0;
    }

    boolean hasWords() {
        return words.count() > 0;
    }

    private char lastSignBefore(int end) {
        for (int i = end - 1; i >= 0; i--) {
            char c = folded.at(i);
            if (" \u00BB\"')]}*".indexOf(c) < 0) {
                return c;
            }
        }
        return 0;
    }
}
