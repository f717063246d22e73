package dev.precis.page;

/**
 * The text and the boxes in and after it, read downwards with one state: in the text, or in a box of something else.
 *
 * <p>A box opens at a heading such as {@code Sur le même sujet} or at a list of headlines with bars; it closes where the
 * text clearly resumes. No single cue closes it: length, sentences, neighbours and kinship with the article are weighed.
 */
final class BodyRules {

    private static final int ENOUGH = 4;

    private static final int FEWEST_PARAGRAPHS = 2;
    private static final int SHORT_HEADLINE = 70;
    private static final int FEW_WORDS = 5;

    private enum Box {
        NONE,
        RELATED,
        SERVICE,
        COMMENTS,
        END
    }

    private final Draft draft;
    private final int first;
    private final Topic topic = new Topic();
    private final Continuation continuation;
    private Box box = Box.NONE;
    private int paragraphs;
    private int headlinesInBox;
    private boolean signedOff;
    private boolean legalSeen;
    private int last;
    /** Per line, how many paragraphs of the page stand before it. */
    private final int[] before;

    private BodyRules(Draft draft, int first) {
        this.draft = draft;
        this.first = first;
        this.last = first;
        this.continuation = new Continuation(draft, topic);
        this.before = new int[draft.size() + 1];
        for (int i = 0; i < draft.size(); i++) {
            boolean counts = i >= first && draft.isOpen(i) && draft.line(i).isStrongProse();
            before[i + 1] = before[i] + (counts ? 1 : 0);
        }
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
            openServices(Box.SERVICE);
        } else if (draft.isBy(i, LineRules.COMMENT_SECTION)) {
            openServices(Box.COMMENTS);
        } else if (draft.is(i, Role.FOOTER)) {
            readLegalLine(i);
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
        boolean bar = draft.line(i).lastCharacter() == '|';
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

    /** Above the text, the words that head a service under it are buttons. */
    private void openServices(Box opened) {
        if (paragraphs >= FEWEST_PARAGRAPHS || box != Box.NONE) {
            open(box == Box.COMMENTS ? box : opened);
        }
    }

    private void readLegalLine(int i) {
        if (isBeforeHalf(i)) {
            open(Box.RELATED);
        } else if (!continuation.goesOnBelow(i)) {
            open(Box.END);
        }
    }

    /** Words of a legal line before most of the text are a fact box's or the text's own, not the page's end. */
    private boolean isBeforeHalf(int i) {
        return 2 * before[i] < before[draft.size()];
    }

    private void open(Box opened) {
        legalSeen |= opened == Box.END;
        box = opened;
        headlinesInBox = 0;
    }

    private void readText(int i) {
        Line line = draft.line(i);
        if (signedOff && !line.isStrongProse() && !continuation.isFollowedByProse(i)) {
            return;
        }
        boolean inList =
                i > first && draft.is(i - 1, Role.BODY) && draft.line(i - 1).staysOpen();
        if (line.isProse()) {
            paragraph(i, "paragraph");
        } else if (line.isListItem() || line.staysOpen() || inList) {
            paragraph(i, "list-item");
        } else if (line.endsWithFullStop() || i == first) {
            paragraph(i, "short-sentence");
        } else if (continuation.isUnfinished(i)) {
            paragraph(i, "unfinished-paragraph");
        }
    }

    private void paragraph(int i, String rule) {
        draft.mark(i, Role.BODY, rule);
        topic.add(draft.line(i));
        signedOff = draft.line(i).signOff().isPresent();
        paragraphs++;
        last = i;
    }

    private void boxLine(int i) {
        Words words = draft.line(i).words();
        boolean label = words.count() == 1 && words.id(0) != Vocabulary.NUMBER;
        if (box == Box.RELATED && !label) {
            draft.mark(i, Role.TEASER, "in-related-box");
        } else {
            draft.mark(i, Role.NAVIGATION, box == Box.END ? "after-legal-line" : "in-box");
        }
    }

    /**
     * Whether the text goes on here. A box entered by mistake must not swallow an article: paragraphs in a row close every
     * box, whatever opened it; after a heading over comments they must be close kin to the text.
     */
    private boolean resumes(int i) {
        Line line = draft.line(i);
        double overlap = topic.overlap(line);
        if (continuation.startsRow(i)
                && overlap >= (box == Box.COMMENTS ? Continuation.KINSHIP : Continuation.LITTLE_KINSHIP)) {
            return true;
        }
        return line.isStrongProse() && weight(i, overlap) >= ENOUGH;
    }

    private int weight(int i, double overlap) {
        int score = continuation.weight(i, overlap);
        score -= box == Box.COMMENTS ? 4 : box == Box.SERVICE ? 1 : 0;
        score -= legalSeen ? 2 : 0;
        score -= signedOff ? 2 : 0;
        return score;
    }

    private boolean isOfThisArticle(Line headline) {
        boolean brief = headline.words().count() <= FEW_WORDS && headline.lastSign() != '?';
        return headline.length() <= SHORT_HEADLINE
                && headline.raw().indexOf(':') < 0
                && (brief || topic.overlap(headline) >= Continuation.KINSHIP);
    }

    /** After several headlines of a box, a short one right above the resumed text is that text's intertitle. */
    private void reopenSubhead(int i) {
        boolean headline =
                draft.isBy(i - 1, "in-related-box") && draft.line(i - 1).isHeadlineLike();
        if (headline && headlinesInBox >= 2 && isOfThisArticle(draft.line(i - 1))) {
            draft.clear(i - 1);
        }
    }
}
