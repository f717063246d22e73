package dev.precis.page;

import dev.precis.page.Boxes.Box;

import java.util.BitSet;

/** The lines from the first paragraph on: the text's paragraphs, and what stands in the boxes in and after it. */
final class BodyRules {

    private static final int SHORT_HEADLINE = 70;
    private static final int FEW_WORDS = 5;
    private static final int AFTER_SIGN_OFF = 2;

    private final Draft draft;
    private final int first;
    private final TextWeight weight;
    private final Box[] boxes;
    private final Topic topic;
    private final Continuation continuation;
    private int headlinesInBox;
    private boolean signedOff;
    private int last;
    /** The short paragraphs that have little to do with the text above them. */
    private final BitSet strangers = new BitSet();

    private BodyRules(Draft draft, int first) {
        this.draft = draft;
        this.first = first;
        this.last = first;
        this.weight = new TextWeight(draft, first);
        this.boxes = Boxes.of(draft, first, weight);
        this.topic = draft.topic();
        this.continuation = new Continuation(draft, topic);
    }

    /** Marks every paragraph from {@code first} on and every line of a box; returns the last paragraph's line. */
    static int apply(Draft draft, int first) {
        BodyRules rules = new BodyRules(draft, first);
        for (int i = first; i < draft.size(); i++) {
            rules.read(i);
        }
        return ClosingLines.apply(draft, first, rules.last, rules.strangers);
    }

    private void read(int i) {
        boolean text = boxes[i] == Box.NONE;
        boolean resumed = text && i > first && boxes[i - 1] != Box.NONE;
        if (resumed) {
            reopenSubhead(i);
            headlinesInBox = 0;
        }
        if (text && i > first && weight.entries().isEntry(i) && !signedOff) {
            paragraph(i, "entry");
        } else if (!draft.isOpen(i)) {
            readMarked(i);
        } else if (text) {
            readText(i, resumed ? "paragraph-resumed" : "paragraph");
        } else {
            headlinesInBox += draft.line(i).isHeadlineLike() ? 1 : 0;
            boxLine(i);
        }
    }

    private void readMarked(int i) {
        if (draft.is(i, Role.SIGNOFF)) {
            signedOff = true;
        } else if (boxes[i] == Box.RELATED && draft.is(i, Role.BYLINE)) {
            draft.mark(i, Role.TEASER, isBar(i) ? "bar-in-box" : "author-in-box");
        } else if (boxes[i] == Box.RELATED && isBar(i)) {
            readBar(i);
        } else if (draft.is(i, Role.SUBHEAD)) {
            draft.clear(i);
        }
    }

    private boolean isBar(int i) {
        return draft.uses(Cue.SEPARATORS) && draft.line(i).lastCharacter() == '|';
    }

    /** A bar alone, or a name and a bar, under a headline: the list of other articles some sites close with. */
    private void readBar(int i) {
        if (draft.uses(Cue.NEIGHBOURHOOD)
                && i > first
                && draft.isOpen(i - 1)
                && draft.line(i - 1).isHeadlineLike()) {
            boxLine(i - 1);
        }
        draft.mark(i, Role.TEASER, "bar-in-box");
    }

    private void readText(int i, String rule) {
        Line line = draft.line(i);
        if (signedOff && !goesOnAfterSignOff(i)) {
            return;
        }
        boolean inList = draft.uses(Cue.NEIGHBOURHOOD)
                && i > first
                && draft.is(i - 1, Role.BODY)
                && (draft.line(i - 1).staysOpen() || draft.isItem(i) && draft.isItem(i - 1));
        if (line.isProse()) {
            paragraph(i, rule);
        } else if (line.isListItem() || line.staysOpen() || inList) {
            paragraph(i, "list-item");
        } else if (line.endsWithFullStop() || i == first) {
            paragraph(i, "short-sentence");
        } else if (continuation.isInterrupted(i) || i > first && continuation.isInterrupted(i - 1)) {
            paragraph(i, "interrupted-sentence");
        } else if (continuation.isUnfinished(i)) {
            paragraph(i, "unfinished-paragraph");
        }
    }

    /** Under a sign-off stand other dispatches too: what goes on must read as more of this one. */
    private boolean goesOnAfterSignOff(int i) {
        double kinship = topic.kinship(draft.line(i));
        return continuation.startsRow(i) && kinship >= Continuation.SOME_KINSHIP
                || continuation.weight(i, kinship) >= AFTER_SIGN_OFF;
    }

    private void paragraph(int i, String rule) {
        if (ClosingLines.isStranger(draft, topic, i)) {
            strangers.set(i);
        }
        draft.mark(i, Role.BODY, rule);
        topic.add(draft.line(i));
        signedOff = draft.line(i).signOff().isPresent();
        last = i;
    }

    private void boxLine(int i) {
        Words words = draft.line(i).words();
        boolean label = words.count() == 1 && words.id(0) != Vocabulary.NUMBER;
        if (boxes[i] == Box.RELATED && !label) {
            draft.mark(i, Role.TEASER, "in-related-box");
        } else {
            draft.mark(i, Role.NAVIGATION, boxes[i] == Box.END ? "after-legal-line" : "in-box");
        }
    }

    private boolean isOfThisArticle(Line headline) {
        boolean brief = !headline.hasAtLeast(FEW_WORDS + 1) && headline.lastSign() != '?';
        return !headline.isAtLeast(SHORT_HEADLINE + 1)
                && headline.raw().indexOf(':') < 0
                && (brief || topic.overlap(headline) >= Continuation.KINSHIP);
    }

    /** A short headline right above the resumed text, alone or under several of the box, is that text's intertitle. */
    private void reopenSubhead(int i) {
        boolean headline = draft.uses(Cue.NEIGHBOURHOOD)
                && (draft.isBy(i - 1, "in-related-box") || draft.isBy(i - 1, "in-box"))
                && draft.line(i - 1).isHeadlineLike();
        boolean afterAdvert =
                i > 1 && draft.is(i - 2, Role.NAVIGATION) && !draft.isBy(i - 2, LineRules.RELATED_SECTION);
        if (headline && (headlinesInBox >= 2 || afterAdvert) && isOfThisArticle(draft.line(i - 1))) {
            draft.clear(i - 1);
        }
    }
}
