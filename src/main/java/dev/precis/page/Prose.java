package dev.precis.page;

/** Whether a line is a paragraph, or could be a headline: by its length, its signs, its function words together. */
final class Prose {

    /** A paragraph of the press that ends without a full stop still has at least this many characters. */
    private static final int LONG = 160;

    private static final int SEVERAL = 100;
    private static final int STRONG = 200;
    private static final int LONGEST_HEADLINE = 220;

    private Prose() {}

    /** Running French text. */
    static boolean is(Line line) {
        boolean whole = line.endsSentence()
                || line.staysOpen() && !line.hasFewerWordsThan(8)
                || line.isAtLeast(LONG)
                || isSeveralSentences(line);
        return whole
                && !line.hasFewerWordsThan(5)
                && line.language() != LineLanguage.OTHER
                && !line.isSparserThan(0.15);
    }

    /** A second sentence begun makes a paragraph of a line that lost its full stop. */
    private static boolean isSeveralSentences(Line line) {
        return line.sentences() >= 2 && line.isAtLeast(SEVERAL);
    }

    static boolean isStrong(Line line) {
        return is(line) && (line.sentences() >= 2 || line.isAtLeast(STRONG));
    }

    static boolean mayBeHeadline(Line line) {
        return !line.hasFewerWordsThan(2)
                && !line.isAtLeast(LONGEST_HEADLINE + 1)
                && line.sentences() <= 2
                && !line.endsWithFullStop()
                && !line.staysOpen()
                && startsLikeText(line);
    }

    static boolean trailsOff(Line line) {
        return line.endsSentence() && line.folded().toString().endsWith("...");
    }

    private static boolean startsLikeText(Line line) {
        char first = line.firstCharacter();
        return Character.isLetterOrDigit(first) || Character.isSurrogate(first) || "\u00AB\"'([".indexOf(first) >= 0;
    }
}
