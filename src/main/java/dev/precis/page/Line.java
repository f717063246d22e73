package dev.precis.page;

import dev.precis.article.SourceSpan;

import java.util.OptionalInt;

/** One line of a page, with what every rule asks of it counted once. */
final class Line {

    /** A paragraph of the press that ends without a full stop still has at least this many characters. */
    private static final int LONG = 160;

    private static final int STRONG = 200;
    private static final int LONGEST_HEADLINE = 220;

    private final String text;
    private final SourceSpan span;
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
        this.text = text;
        this.span = span;
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
        this.properEnd = signOff.orElse(folded.length());
        this.lastSign = lastSignBefore(properEnd);
        this.sentences = SentenceCount.of(this, properEnd);
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
        return Character.isUpperCase(rawAt(words.start(word)));
    }

    /** Whether a word has two letters or more and all of them are capital. */
    boolean isAllCapital(int word) {
        for (int i = words.start(word); i < words.end(word); i++) {
            if (!Character.isUpperCase(rawAt(i))) {
                return false;
            }
        }
        return words.length(word) > 1;
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

    /** Share of French function words among the words. */
    double density() {
        return words.count() == 0 ? 0 : (double) french / words.count();
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
        return lastSign;
    }

    boolean endsSentence() {
        return ".!?".indexOf(lastSign()) >= 0;
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
        boolean whole = endsSentence() || (staysOpen() && words.count() >= 8) || length() >= LONG;
        return whole && words.count() >= 5 && language != LineLanguage.OTHER && density() >= 0.15;
    }

    /** Prose that can only be a paragraph, not a headline or a blurb. */
    boolean isStrongProse() {
        return isProse() && (sentences >= 2 || length() >= STRONG);
    }

    /** Whether the line could be a headline or an intertitle. */
    boolean isHeadlineLike() {
        return words.count() >= 2
                && length() <= LONGEST_HEADLINE
                && sentences <= 2
                && !endsWithFullStop()
                && !staysOpen()
                && startsLikeText();
    }

    boolean isListItem() {
        return "\u2022\u25E6\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25C6\u25B6\u25BA\u2192\u27A4\u2713\u2714\u2023*\u00B7-"
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

    private boolean startsLikeText() {
        char first = firstCharacter();
        return Character.isLetterOrDigit(first) || "\u00AB\"'([".indexOf(first) >= 0;
    }
}
