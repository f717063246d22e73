package dev.precis.page;

import dev.precis.page.Boxes.Box;

import java.util.BitSet;

/** How much each line of a page speaks for standing in the article's text, by its own words and by its neighbours. */
final class TextWeight {

    private static final int LONG = 250;
    private static final int VERY_LONG = 400;
    private static final int SEVERAL = 3;
    private static final int ENOUGH_OF_TEXT = 3;
    /** A longer line names the other article itself: a promo, with nothing under it. */
    private static final int LONGEST_HEADING = 9;

    private static final int SEVERAL_QUESTIONS = 3;
    private static final int NEAR = 8;

    private static final double CLOSE_KIN = 1.5;
    private static final double SOME_KIN = 0.7;
    private static final double DISTANT = -0.5;
    private static final double STRANGER = -1.5;
    private static final double FEW_WORDS_SHARED = 0.14;
    /** So many different content words read, and it counts in full that a line has none of them. */
    private static final double WELL_KNOWN = 150;

    private static final double ANNOUNCED = 0.3;
    /** Blurbs and headlines never end with a colon or a semicolon. */
    private static final double OPEN = 0.5;

    private static final double IN_ROW = 0.4;
    private static final double FIGURE = 0.3;
    private static final int FEW_LEFT = 2;
    private static final int DATED_WITHIN = 30;
    private static final int DATED_AGAIN = 4;
    private static final int FEWEST_PARAGRAPHS = 2;

    private final Draft draft;
    private final Topic topic = new Topic();
    private final int[] paragraphsBefore;
    private final int[] proseBefore;
    private final int[] questionsBefore;
    private final int first;
    private final int[] datedBefore;
    private final int datedInHead;
    /** The paragraphs that tell what the article is about. */
    private final BitSet inCore = new BitSet();

    private final TextEntries entries;

    TextWeight(Draft draft, int first) {
        this.draft = draft;
        this.first = first;
        this.entries = new TextEntries(draft, first, topic);
        this.questionsBefore = new int[draft.size() + 1];
        this.paragraphsBefore = new int[draft.size() + 1];
        this.proseBefore = new int[draft.size() + 1];
        this.datedBefore = new int[draft.size() + 1];
        for (int i = 0; i < draft.size(); i++) {
            questionsBefore[i + 1] = questionsBefore[i] + (i >= first && draft.isOpen(i) && isQuestion(i) ? 1 : 0);
            proseBefore[i + 1] = proseBefore[i] + (i >= first && draft.isOpenProse(i) ? 1 : 0);
            datedBefore[i + 1] = datedBefore[i]
                    + (draft.isBy(i, LineRules.PUBLICATION) || draft.isBy(i, LineRules.COMMENT_SECTION) ? 1 : 0);
        }
        this.datedInHead = datedBefore[Math.min(draft.size(), first + 1)];
        int core = 0;
        boolean opening = true;
        for (int i = 0; i < draft.size(); i++) {
            boolean paragraph = i >= first && draft.isOpenProse(i);
            boolean strong = paragraph && draft.line(i).isStrongProse();
            paragraphsBefore[i + 1] = paragraphsBefore[i] + (strong ? 1 : 0);
            opening &= i < first || heading(i) == Box.NONE;
            if (paragraph && (opening || strong && core < ENOUGH_OF_TEXT)) {
                topic.add(draft.line(i));
                inCore.set(i);
                core += strong ? 1 : 0;
            }
        }
    }

    /** Positive for the text, negative against it; near 0 for a line whose own words have settled what it is. */
    double of(int i) {
        if (entries.isAnnounced(i)) {
            return ANNOUNCED;
        }
        if (!draft.isOpen(i)) {
            return marked(i);
        }
        Line line = draft.line(i);
        return line.isProse() ? prose(i, line) : other(i, line);
    }

    /** The lines too short for paragraphs that the text holds all the same. */
    TextEntries entries() {
        return entries;
    }

    /** Dated lines so far below the first paragraphs: the more, the surer they top comments. */
    int datedAbove(int i) {
        return datedBefore[i] - datedInHead;
    }

    /** Whether nearly all the page has of paragraphs stands above. */
    boolean isLate(int i) {
        int left = paragraphsBefore[draft.size()] - paragraphsBefore[i];
        return draft.uses(Cue.POSITION) && left <= FEW_LEFT && paragraphsBefore[i] >= 2 * left;
    }

    /** The box that a line opens by its own words. */
    Box heading(int i) {
        if (draft.isBy(i, LineRules.RELATED_SECTION)) {
            return draft.line(i).hasAtLeast(LONGEST_HEADING + 1) ? Box.NONE : Box.RELATED;
        }
        if (draft.isBy(i, LineRules.SERVICE_SECTION) && proseBefore[i] >= FEWEST_PARAGRAPHS) {
            return Box.SERVICE;
        }
        if (draft.isBy(i, LineRules.COMMENT_SECTION) && proseBefore[i] >= FEWEST_PARAGRAPHS) {
            return Box.COMMENTS;
        }
        if (isDatedAgain(i)) {
            return Box.COMMENTS;
        }
        if (draft.is(i, Role.FOOTER)) {
            boolean amidText = 2 * paragraphsBefore[i] < paragraphsBefore[draft.size()] || goesOnBelow(i);
            return draft.uses(Cue.POSITION) && amidText ? Box.RELATED : Box.END;
        }
        boolean bar = draft.isBy(i, LineRules.SEPARATOR) || draft.isBy(i, LineRules.BYLINE_BAR);
        return draft.uses(Cue.SEPARATORS) && bar && draft.line(i).lastCharacter() == '|' && underHeadline(i)
                ? Box.RELATED
                : Box.NONE;
    }

    /** A line whose own words say what it is: dates and buttons stand in texts too, but seldom. */
    private double marked(int i) {
        if (draft.isBy(i, LineRules.PUBLICATION)) {
            return -1;
        }
        if (draft.is(i, Role.SIGNOFF) || draft.is(i, Role.SOURCE)) {
            return 0.8;
        }
        if (draft.isBy(i, LineRules.ITEM_LIST)
                && TableRows.numbers(draft.line(i)) * 6 >= draft.line(i).words().count()) {
            return 0.1;
        }
        return draft.isBy(i, LineRules.SEPARATOR)
                ? 0
                : draft.is(i, Role.NAVIGATION) || draft.is(i, Role.TEASER) ? -0.3 : 0;
    }

    /** Lines with a date or a time again and again below the text: each tops a comment or an entry of a list. */
    private boolean isDatedAgain(int i) {
        return draft.isBy(i, LineRules.PUBLICATION)
                && proseBefore[i] >= FEWEST_PARAGRAPHS
                && datedBefore[Math.min(draft.size(), i + DATED_WITHIN)] - datedBefore[i] >= DATED_AGAIN;
    }

    /** Whether sentences that speak to nobody follow a legal line: then it is a fact box's or the text's own. */
    private boolean goesOnBelow(int i) {
        int sentences = 0;
        for (int next = i + 1; next < Math.min(draft.size(), i + NEAR) && draft.uses(Cue.NEIGHBOURHOOD); next++) {
            boolean sentence = draft.isOpenProse(next) && draft.line(next).mayEndSentence();
            sentences += sentence && !speaksToReader(next) ? 1 : 0;
        }
        return sentences >= 2;
    }

    private double prose(int i, Line line) {
        if (line.staysOpen() && !speaksToReader(i)) {
            return OPEN;
        }
        int sentences = line.sentences();
        double weight = sentences >= SEVERAL ? 3 : sentences == 2 || !line.uses(Cue.INNER_PUNCTUATION) ? 1.5 : 0.5;
        weight += line.isAtLeast(LONG) ? 1 : 0;
        weight += line.isAtLeast(VERY_LONG) ? 1 : 0;
        weight += kinship(i, line);
        weight -= speaksToReader(i) ? 2.5 : 0;
        weight -= isQuestion(i) && !isInterview(i) ? 0.8 : 0;
        weight += isInRow(i) ? IN_ROW : 0;
        weight -= sentences < SEVERAL && underHeadline(i) ? 0.8 : 0;
        weight += line.quotes() && line.endsSentence() ? 0.5 : 0;
        return line.mayEndSentence() ? weight : weight - 0.5;
    }

    private boolean isQuestion(int i) {
        return draft.line(i).sentences() == 1 && draft.line(i).lastSign() == '?';
    }

    /** Questions stood above among the paragraphs again and again. */
    private boolean isInterview(int i) {
        return questionsBefore[i] >= SEVERAL_QUESTIONS;
    }

    /** Whether a paragraph stands right above or below: blurbs of other articles have headlines between them. */
    private boolean isInRow(int i) {
        return draft.uses(Cue.NEIGHBOURHOOD)
                && (i > first && draft.isOpenProse(i - 1) && !isQuestion(i - 1)
                        || i + 1 < draft.size() && draft.isOpenProse(i + 1) && !isQuestion(i + 1));
    }

    private double kinship(int i, Line line) {
        if (inCore.get(i) || !draft.uses(Cue.TOPIC_OVERLAP)) {
            return SOME_KIN;
        }
        double overlap = topic.overlap(line);
        if (overlap >= Continuation.SOME_KINSHIP) {
            return overlap >= Continuation.KINSHIP ? CLOSE_KIN : SOME_KIN;
        }
        double share = Math.min(1, topic.size() / WELL_KNOWN);
        double stranger = overlap < Continuation.LITTLE_KINSHIP ? STRANGER : overlap < FEW_WORDS_SHARED ? DISTANT : 0;
        return stranger * share * share;
    }

    private double other(int i, Line line) {
        if (line.isListItem() || line.staysOpen()) {
            return line.frenchWords() > 1 ? 0.4 : 0;
        }
        if (line.endsSentence()) {
            return speaksToReader(i) ? -1 : 0.3;
        }
        if (entries.hasFigure(i)) {
            return FIGURE;
        }
        if (entries.isOwnSection(i)) {
            return OPEN;
        }
        boolean headsText = draft.uses(Cue.NEIGHBOURHOOD)
                && i + 1 < draft.size()
                && draft.isOpen(i + 1)
                && draft.line(i + 1).isStrongProse();
        if (headsText) {
            return -0.2;
        }
        return line.hasFewerWordsThan(3) ? -0.5 : -0.8;
    }

    /** In an interview it is one of the two who is spoken to. */
    private boolean speaksToReader(int i) {
        Line line = draft.line(i);
        return !isInterview(i) && line.sentences() <= 2 && !line.quotes() && AddressToReader.is(line);
    }

    private boolean underHeadline(int i) {
        return draft.uses(Cue.NEIGHBOURHOOD)
                && i > 0
                && draft.isOpen(i - 1)
                && draft.line(i - 1).isHeadlineLike()
                && !draft.line(i - 1).isProse();
    }
}
