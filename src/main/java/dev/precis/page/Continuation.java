package dev.precis.page;

/** Whether the lines at and below a place read as more of the same article. */
final class Continuation {

    static final double KINSHIP = 0.35;
    static final double LITTLE_KINSHIP = 0.08;
    /** Blurbs of other articles have one sentence or two. */
    private static final int SEVERAL = 3;

    static final double SOME_KINSHIP = 0.2;
    private static final int ROW = 3;
    private static final int DENSE_LENGTH = 150;
    private static final double DENSE = 0.4;
    private static final int SHORTEST_UNFINISHED = 90;
    private static final int FEWEST_INTERRUPTED = 5;
    private static final double DENSE_TEXT = 0.3;

    private final Draft draft;
    private final Topic topic;

    /** @param topic the article so far; grows while it is read */
    Continuation(Draft draft, Topic topic) {
        this.draft = draft;
        this.topic = topic;
    }

    /** How much speaks for a paragraph of the article, whatever stood above. */
    int weight(int i, double overlap) {
        Line line = draft.line(i);
        boolean several = line.sentences() >= SEVERAL;
        int score = several ? 3 : line.sentences() - 1;
        score += line.isAtLeast(250) ? 1 : 0;
        score += line.isAtLeast(400) ? 1 : 0;
        score += line.isAtLeast(DENSE_LENGTH) && line.isDenserThan(DENSE) ? 1 : 0;
        score += isFollowedByProse(i) ? 2 : 0;
        score += overlap >= KINSHIP ? 2 : overlap >= SOME_KINSHIP ? 1 : 0;
        score -= !several && isUnderItsHeadline(i) ? 1 : 0;
        score -= draft.isBy(i - 1, "bar-in-box") ? 5 : 0;
        return score;
    }

    /** Where each headline has its blurb, a line under one is a blurb; under headlines in a row it is not. */
    private boolean isUnderItsHeadline(int i) {
        return draft.uses(Cue.NEIGHBOURHOOD) && isHeadline(i - 1) && !isHeadline(i - 2);
    }

    private boolean isHeadline(int i) {
        return i >= 0 && draft.is(i, Role.TEASER) && draft.line(i).isHeadlineLike();
    }

    /** The first of several sentences with nothing between them, none of which speaks to the reader: no blurbs stand so. */
    boolean startsRow(int i) {
        if (!draft.uses(Cue.NEIGHBOURHOOD)) {
            return false;
        }
        for (int next = i; next < i + ROW; next++) {
            if (next >= draft.size() || !isOwnSentence(next)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOwnSentence(int i) {
        Line line = draft.line(i);
        return draft.isOpenProse(i)
                && line.mayEndSentence()
                && (line.isStrongProse() || !AddressToReader.is(line) || line.quotes());
    }

    /** A sentence that a link or a quotation set in a line of its own interrupts: {@code … proches du}. */
    boolean isInterrupted(int i) {
        Line line = draft.line(i);
        int words = line.words().count();
        return draft.uses(Cue.NEIGHBOURHOOD)
                && words >= FEWEST_INTERRUPTED
                && line.words().has(words - 1, Lexicon.FRENCH)
                && line.lastCharacter() == line.folded().at(line.words().end(words - 1) - 1)
                && line.isDenserThan(DENSE_TEXT)
                && i + 2 < draft.size()
                && startsWithin(i + 2);
    }

    /** Whether a line begins within a sentence: with a comma or in lower case. */
    private boolean startsWithin(int i) {
        char first = draft.line(i).firstCharacter();
        return draft.isOpen(i)
                && (",;:.)".indexOf(first) >= 0
                        || Character.isLowerCase(draft.line(i).rawAt(0)))
                && !draft.line(i).hasFewerWordsThan(FEWEST_INTERRUPTED);
    }

    /** The text's last paragraph, cut off by the copying or closed without a full stop. */
    boolean isUnfinished(int i) {
        Line line = draft.line(i);
        boolean last = i + 1 == draft.size() || !draft.isOpen(i + 1) || Byline.isName(draft.line(i + 1));
        boolean under = draft.is(i - 1, Role.BODY) && last && !draft.line(i - 1).staysOpen();
        return under
                && line.isAtLeast(SHORTEST_UNFINISHED)
                && !line.isSparserThan(0.33)
                && line.raw().indexOf(':') < 0
                && (line.words().has(0, Lexicon.FRENCH) || !line.uses(Cue.FUNCTION_WORDS))
                && topic.overlap(line) > 0
                && closesText(i + 1);
    }

    /** Whether what follows is the end of the text: its author, its agency, or a box. */
    private boolean closesText(int i) {
        return i == draft.size()
                || draft.isOpen(i)
                || draft.is(i, Role.BYLINE)
                || draft.is(i, Role.SIGNOFF)
                || draft.is(i, Role.NAVIGATION)
                || draft.is(i, Role.FOOTER);
    }

    boolean isFollowedByProse(int i) {
        return draft.uses(Cue.NEIGHBOURHOOD)
                && i + 1 < draft.size()
                && draft.isOpen(i + 1)
                && draft.line(i + 1).isStrongProse();
    }
}
