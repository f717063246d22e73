package dev.precis.page;

import dev.precis.article.ComposedText;
import dev.precis.article.SourceSpan;

/** One line of a page, with what every rule asks of it counted once. */
final class Line {

    /** A paragraph of the press that ends without a full stop still has at least this many characters. */
    private static final int LONG = 160;

    private static final int SEVERAL = 100;
    private static final int STRONG = 200;
    private static final int LONGEST_HEADLINE = 220;

    private final String text;
    private final SourceSpan span;
    private final Cues cues;
    private final FoldedLine folded;
    private final Words words;
    private final int capitals;
    private final int sentences;
    private final int properEnd;
    private final LineLanguage language;
    private final int french;

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
        for (int word = 0; word < words.count(); word++) {
            upper += isCapital(word) ? 1 : 0;
            frenchWords += words.has(word, Lexicon.FRENCH) ? 1 : 0;
        }
        this.capitals = upper;
        this.french = frenchWords;
        this.language = LineLanguage.of(this);
        this.properEnd = SignOff.start(this).orElse(folded.length());
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
        return span.of(text);
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

    /** Share of French function words among the words. */
    double density() {
        return words.count() == 0 ? 0 : (double) french / words.count();
    }

    boolean isDenserThan(double share) {
        return cues.has(Cue.FUNCTION_WORDS) && density() > share;
    }

    boolean isSparserThan(double share) {
        return cues.has(Cue.FUNCTION_WORDS) && density() < share;
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

    /** The last character that counts, closing quotes and brackets and a sign-off aside; 0 if there is none. */
    char lastSign() {
        if (!cues.has(Cue.TERMINAL_PUNCTUATION)) {
            return 0;
        }
        for (int i = properEnd - 1; i >= 0; i--) {
            char c = folded.at(i);
            if (" \u00BB\"')]}*".indexOf(c) < 0) {
                return c;
            }
        }
        return 0;
    }

    boolean endsSentence() {
        return ".!?".indexOf(lastSign()) >= 0;
    }

    /** Whether nothing speaks against a sentence's end here. */
    boolean mayEndSentence() {
        return endsSentence() || !cues.has(Cue.TERMINAL_PUNCTUATION);
    }

    boolean trailsOff() {
        return endsSentence() && folded.toString().endsWith("...");
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
        boolean whole =
                endsSentence() || (staysOpen() && !hasFewerWordsThan(8)) || isAtLeast(LONG) || isSeveralSentences();
        return whole && !hasFewerWordsThan(5) && language != LineLanguage.OTHER && !isSparserThan(0.15);
    }

    /** A second sentence begun makes a paragraph of a line that lost its full stop. */
    private boolean isSeveralSentences() {
        return sentences >= 2 && isAtLeast(SEVERAL);
    }

    /** Prose that can only be a paragraph, not a headline or a blurb. */
    boolean isStrongProse() {
        return isProse() && (sentences >= 2 || isAtLeast(STRONG));
    }

    /** Whether the line could be a headline or an intertitle. */
    boolean isHeadlineLike() {
        return !hasFewerWordsThan(2)
                && !isAtLeast(LONGEST_HEADLINE + 1)
                && sentences <= 2
                && !endsWithFullStop()
                && !staysOpen()
                && startsLikeText();
    }

    boolean isListItem() {
        return cues.has(Cue.LIST_MARKS)
                && "\u2022\u25E6\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25C6\u25B6\u25BA\u2192\u27A4\u2713\u2714\u2023*\u00B7-"
                                .indexOf(firstCharacter())
                        >= 0
                && words.count() > 0;
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
        String raw = raw();
        return raw.indexOf('\u00AB') >= 0 || raw.indexOf('"') >= 0 || raw.indexOf('\u201C') >= 0;
    }

    boolean hasWords() {
        return words.count() > 0;
    }

    private boolean startsLikeText() {
        char first = firstCharacter();
        return Character.isLetterOrDigit(first) || "\u00AB\"'([".indexOf(first) >= 0;
    }
}
