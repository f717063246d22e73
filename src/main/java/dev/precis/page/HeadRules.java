package dev.precis.page;

import java.util.OptionalInt;

/** What stands before the text: menus and teasers above the title, standfirst and author between it and the text. */
final class HeadRules {

    private static final int FEWEST_HEADLINE_WORDS = 6;
    private static final int LONGEST_STANDFIRST = 2;
    private static final int FEWEST_MENU_WORDS = 10;
    private static final double SPARSE = 0.08;

    private HeadRules() {}

    /**
     * Settles every open line before the first paragraph, and says which that is.
     *
     * @param topic of the text's first paragraphs
     * @param text the line the text is known to begin with
     */
    static int apply(Draft draft, OptionalInt title, Topic topic, int text) {
        int top = title.orElse(-1);
        int opening = firstParagraph(draft, topic, top, text);
        int first = title.isPresent() ? belowByline(draft, topic, opening) : opening;
        for (int i = 0; i < first; i++) {
            if (i < top) {
                aboveTitle(draft, i);
            } else if (i > top) {
                belowTitle(draft, topic, title.isPresent(), i);
            }
        }
        title.ifPresent(line -> markTitle(draft, line));
        return first;
    }

    private static int firstParagraph(Draft draft, Topic topic, int title, int text) {
        for (int i = title + 1; i < text; i++) {
            if (draft.isOpenProse(i) && (title < 0 || !repeats(draft, title, i)) && !isOfSite(topic, draft.line(i))) {
                return i;
            }
        }
        return text;
    }

    /** A sentence that speaks to the reader and has none of the text's words. */
    private static boolean isOfSite(Topic topic, Line line) {
        return line.sentences() <= 2
                && !line.quotes()
                && AddressToReader.is(line)
                && topic.overlap(line) < Continuation.LITTLE_KINSHIP;
    }

    private static boolean repeats(Draft draft, int title, int i) {
        return draft.uses(Cue.REPETITION) && draft.sameText(title, i);
    }

    /** Where an author line stands below the opening paragraphs, these are the standfirst and the text begins after it. */
    private static int belowByline(Draft draft, Topic topic, int opening) {
        int byline = -1;
        int paragraphs = 0;
        for (int i = opening; i < draft.size() && paragraphs <= LONGEST_STANDFIRST; i++) {
            paragraphs += draft.isOpenProse(i) ? 1 : 0;
            if (endsHead(draft, i)) {
                break;
            }
            if (isAuthorLine(draft, i)) {
                byline = i;
                break;
            }
        }
        if (byline < 0) {
            return opening;
        }
        int first = firstParagraph(draft, topic, byline, draft.size());
        if (first == draft.size()) {
            return opening;
        }
        if (draft.is(byline, Role.SIGNOFF)) {
            draft.mark(byline, Role.BYLINE, "agency-line");
        }
        for (int i = opening; i < byline; i++) {
            if (draft.isOpenProse(i) && !Byline.isName(draft.line(i))) {
                draft.mark(i, isOfSite(topic, draft.line(i)) ? Role.TEASER : Role.LEAD, "above-byline");
            }
        }
        return first;
    }

    /** An agency alone is the author where the publication line follows, and a sign-off elsewhere. */
    private static boolean isAuthorLine(Draft draft, int i) {
        boolean dated = i + 1 < draft.size() && draft.isBy(i + 1, LineRules.PUBLICATION);
        return draft.is(i, Role.BYLINE) || draft.is(i, Role.SIGNOFF) && dated;
    }

    private static boolean endsHead(Draft draft, int i) {
        return draft.is(i, Role.SIGNOFF) && !isAuthorLine(draft, i)
                || draft.is(i, Role.SOURCE)
                || draft.is(i, Role.FOOTER)
                || draft.isBy(i, LineRules.RELATED_SECTION);
    }

    private static void markTitle(Draft draft, int title) {
        draft.mark(title, Role.TITLE, "headline");
        for (int i = 0; i < draft.size(); i++) {
            if (i != title && draft.line(i).length() == draft.line(title).length() && repeats(draft, title, i)) {
                draft.mark(i, Role.NAVIGATION, "repeated-title");
            }
        }
    }

    private static void aboveTitle(Draft draft, int i) {
        if (draft.is(i, Role.SIGNOFF) || draft.is(i, Role.SOURCE)) {
            draft.mark(i, Role.NAVIGATION, "above-title");
        }
        if (draft.isOpen(i)) {
            boolean headline = isHeadline(draft.line(i));
            draft.mark(i, headline || isBlurb(draft, i) ? Role.TEASER : Role.NAVIGATION, "above-title");
        }
    }

    /** Many words and none of them a function word are the items of a menu. */
    private static boolean isHeadline(Line line) {
        boolean menu = line.hasAtLeast(FEWEST_MENU_WORDS) && line.isSparserThan(SPARSE);
        return line.isHeadlineLike() && !line.hasFewerWordsThan(FEWEST_HEADLINE_WORDS) && !menu;
    }

    private static boolean isBlurb(Draft draft, int i) {
        return i > 0 && draft.is(i - 1, Role.TEASER) && draft.line(i).isProse();
    }

    private static void belowTitle(Draft draft, Topic topic, boolean titled, int i) {
        if (draft.is(i, Role.SIGNOFF)) {
            draft.mark(i, Role.BYLINE, "agency-line");
        }
        if (!draft.isOpen(i)) {
            return;
        }
        Line line = draft.line(i);
        if (draft.uses(Cue.NEIGHBOURHOOD)
                && i > 0
                && draft.is(i - 1, Role.CAPTION)
                && Credit.isInCapitals(draft.line(i - 1))) {
            draft.mark(i, Role.CAPTION, "under-credit");
        } else if (titled && Byline.isName(line)) {
            draft.mark(i, Role.BYLINE, "name-line");
        } else if (titled && (!line.hasFewerWordsThan(FEWEST_HEADLINE_WORDS) || isKeyPoint(line))) {
            boolean kin =
                    line.mayEndSentence() && !isOfSite(topic, line) || topic.overlap(line) >= Continuation.SOME_KINSHIP;
            draft.mark(i, kin ? Role.LEAD : Role.TEASER, "standfirst");
        } else {
            draft.mark(i, Role.NAVIGATION, "above-text");
        }
    }

    /** A bullet under the title, however short, that is a sentence. */
    private static boolean isKeyPoint(Line line) {
        return line.isListItem() && line.endsWithFullStop();
    }
}
