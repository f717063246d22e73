package dev.precis.page;

/**
 * The text and the boxes in and after it, read downwards with one state: in the text, or in a box of something else.
 *
 * <p>A box opens at a heading such as {@code Sur le même sujet} or at a list of headlines with bars; it closes where the
 * text clearly resumes. No single cue closes it: length, sentences, neighbours and kinship with the article are weighed.
 */
final class BodyRules {

    private static final int ENOUGH = 4;
    private static final int SHORT_HEADLINE = 70;

    private enum Box {
        NONE,
        RELATED,
        SERVICE,
        END
    }

    private final Draft draft;
    private final int first;
    private final Topic topic = new Topic();
    private Box box = Box.NONE;
    private int paragraphs;
    private int headlinesInBox;
    private boolean signedOff;
    private int last;

    private BodyRules(Draft draft, int first) {
        this.draft = draft;
        this.first = first;
        this.last = first;
    }

    /** Marks every paragraph from {@code first} on and every line of a box; returns the last paragraph's line. */
    static int apply(Draft draft, int first) {
        BodyRules rules = new BodyRules(draft, first);
        for (int i = first; i < draft.size(); i++) {
            rules.read(i);
        }
        return rules.last;
    }

    private void read(int i) {
        if (!draft.isOpen(i)) {
            readMarked(i);
        } else if (box == Box.NONE) {
            readText(i);
        } else if (resumes(i)) {
            reopenSubhead(i);
            box = Box.NONE;
            signedOff = false;
            paragraph(i, "paragraph-resumed");
        } else {
            headlinesInBox += draft.line(i).isHeadlineLike() ? 1 : 0;
            boxLine(i);
        }
    }

    private void readMarked(int i) {
        if (draft.isBy(i, LineRules.RELATED_SECTION)) {
            open(Box.RELATED);
        } else if (draft.isBy(i, LineRules.SERVICE_SECTION)) {
            open(Box.SERVICE);
        } else if (draft.is(i, Role.FOOTER)) {
            open(Box.END);
        } else if (draft.is(i, Role.SIGNOFF)) {
            signedOff = true;
        } else if (draft.isBy(i, LineRules.SEPARATOR) || draft.isBy(i, LineRules.BYLINE_BAR)) {
            readBar(i);
        } else if (box == Box.RELATED && draft.is(i, Role.BYLINE)) {
            draft.mark(i, Role.TEASER, "author-in-box");
        } else if (draft.is(i, Role.SUBHEAD)) {
            draft.clear(i);
        }
    }

    /** A bar alone, or a name and a bar, under a headline: the list of other articles some sites close with. */
    private void readBar(int i) {
        boolean bar = draft.line(i).folded().at(draft.line(i).folded().length() - 1) == '|';
        if (!bar || i == first) {
            return;
        }
        boolean underHeadline = draft.isOpen(i - 1) && draft.line(i - 1).isHeadlineLike();
        if (box == Box.NONE && underHeadline && paragraphs > 0) {
            open(Box.RELATED);
            boxLine(i - 1);
        }
        if (box == Box.RELATED) {
            draft.mark(i, Role.TEASER, "bar-in-box");
        }
    }

    private void open(Box opened) {
        if (box != Box.END) {
            box = opened;
        }
        headlinesInBox = 0;
    }

    private void readText(int i) {
        Line line = draft.line(i);
        boolean inList =
                i > first && draft.is(i - 1, Role.BODY) && draft.line(i - 1).staysOpen();
        if (line.isProse()) {
            paragraph(i, "paragraph");
        } else if (line.isListItem() || line.staysOpen() || inList) {
            paragraph(i, "list-item");
        } else if (line.endsWithFullStop() || i == first) {
            paragraph(i, "short-sentence");
        }
    }

    private void paragraph(int i, String rule) {
        draft.mark(i, Role.BODY, rule);
        topic.add(draft.line(i));
        paragraphs++;
        last = i;
    }

    private void boxLine(int i) {
        if (box == Box.RELATED) {
            draft.mark(i, Role.TEASER, "in-related-box");
        } else {
            draft.mark(
                    i,
                    box == Box.END ? Role.FOOTER : Role.NAVIGATION,
                    box == Box.END ? "after-legal-line" : "in-service-box");
        }
    }

    private boolean resumes(int i) {
        Line line = draft.line(i);
        if (!line.isStrongProse()) {
            return false;
        }
        int score = Math.min(line.sentences() - 1, 2);
        score += line.length() >= 250 ? 1 : 0;
        score += line.length() >= 400 ? 1 : 0;
        score += followedByProse(i) ? 1 : 0;
        double overlap = topic.overlap(line);
        score += overlap >= 0.35 ? 2 : overlap >= 0.2 ? 1 : 0;
        boolean underHeadline =
                draft.is(i - 1, Role.TEASER) && draft.line(i - 1).isHeadlineLike();
        score -= underHeadline ? 1 : 0;
        score -= draft.isBy(i - 1, "bar-in-box") ? 5 : 0;
        score -= box == Box.SERVICE ? 1 : 0;
        score -= box == Box.END ? 5 : 0;
        score -= signedOff ? 2 : 0;
        return score >= ENOUGH;
    }

    private boolean followedByProse(int i) {
        return i + 1 < draft.size() && draft.isOpen(i + 1) && draft.line(i + 1).isStrongProse();
    }

    /** After several headlines of a box, a short one right above the resumed text is that text's intertitle. */
    private void reopenSubhead(int i) {
        boolean headline =
                draft.isBy(i - 1, "in-related-box") && draft.line(i - 1).isHeadlineLike();
        if (headline && headlinesInBox >= 2 && draft.line(i - 1).length() <= SHORT_HEADLINE) {
            draft.clear(i - 1);
        }
    }
}
