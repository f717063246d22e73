package dev.precis.page;

import java.util.Set;

/** Whether the first paragraph under a title is its standfirst rather than the beginning of the text. */
final class LeadRule {

    private static final int LONGEST = 450;
    private static final int SHORT = 160;
    private static final int LONGEST_BEFORE_PICTURE = 400;
    private static final int LONGEST_UNDER_PICTURE = 350;

    /** Words a second paragraph begins with when it goes on from the first, which then is no standfirst. */
    private static final Set<String> GOING_ON =
            Set.of("il", "elle", "ils", "elles", "ce", "c", "cet", "cette", "ces", "celui", "celle", "ainsi", "mais");

    private final Draft draft;
    private final int title;
    private final int first;
    private final int last;

    private LeadRule(Draft draft, int title, int first, int last) {
        this.draft = draft;
        this.title = title;
        this.first = first;
        this.last = last;
    }

    /** Marks the standfirst, if there is one, among the paragraphs {@code first} to {@code last}. */
    static void apply(Draft draft, int title, int first, int last) {
        new LeadRule(draft, title, first, last).mark();
    }

    private void mark() {
        int end = endOfKeyPoints();
        boolean begun = first > 0
                && draft.is(first - 1, Role.LEAD)
                && draft.line(first - 1).isListItem();
        if (end > first + 1 || begun && end > first) {
            for (int i = first; i < end; i++) {
                draft.mark(i, Role.LEAD, "key-points");
            }
        } else if (isLead()) {
            draft.mark(first, Role.LEAD, "standfirst");
        }
    }

    /** Bullets right under the head sum the article up; they end where a paragraph begins. */
    private int endOfKeyPoints() {
        int end = first;
        while (end <= last && draft.is(end, Role.BODY) && draft.line(end).isListItem()) {
            end++;
        }
        return end <= last && draft.is(end, Role.BODY) && draft.line(end).isProse() ? end : first;
    }

    private boolean isLead() {
        Line line = draft.line(first);
        int second = nextParagraph();
        if (hasAbove(Role.LEAD)
                || second < 0
                || line.isAtLeast(LONGEST + 1)
                || Dateline.of(line).isPresent()) {
            return false;
        }
        return draft.is(first + 1, Role.SUBHEAD)
                || Prose.trailsOff(line)
                || isBeforePicture(line)
                || isUnderPicture(line, draft.line(second));
    }

    private boolean isBeforePicture(Line line) {
        return !line.isAtLeast(LONGEST_BEFORE_PICTURE + 1) && !hasAbove(Role.CAPTION) && nextIsPicture();
    }

    private boolean nextIsPicture() {
        int i = first + 1;
        while (i < last && draft.is(i, Role.FOREIGN)) {
            i++;
        }
        return draft.is(i, Role.CAPTION);
    }

    private boolean isUnderPicture(Line line, Line second) {
        return hasAbove(Role.BYLINE)
                && hasAbove(Role.CAPTION)
                && !line.isAtLeast(LONGEST_UNDER_PICTURE + 1)
                && (line.sentences() >= 2 || !line.isAtLeast(SHORT + 1))
                && line.sentences() <= 3
                && second.isStrongProse()
                && !GOING_ON.contains(second.words().text(0));
    }

    private boolean hasAbove(Role role) {
        for (int i = title + 1; i < first; i++) {
            if (draft.is(i, role)) {
                return true;
            }
        }
        return false;
    }

    private int nextParagraph() {
        for (int i = first + 1; i <= last; i++) {
            if (draft.is(i, Role.BODY)) {
                return i;
            }
        }
        return -1;
    }
}
