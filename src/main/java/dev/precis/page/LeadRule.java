package dev.precis.page;

import java.util.Set;

/** Whether the first paragraph under a title is its standfirst rather than the beginning of the text. */
final class LeadRule {

    private static final int LONGEST = 450;
    private static final int LONGEST_BEFORE_PICTURE = 400;
    private static final int LONGEST_UNDER_BYLINE = 350;

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
        int byline = bylineAfterFirst();
        if (byline > 0) {
            for (int i = first; i < byline; i++) {
                if (draft.is(i, Role.BODY)) {
                    draft.mark(i, Role.LEAD, "above-byline");
                }
            }
        } else if (isLead()) {
            draft.mark(first, Role.LEAD, "standfirst");
        }
    }

    private boolean isLead() {
        Line line = draft.line(first);
        int second = nextParagraph();
        if (second < 0 || line.length() > LONGEST || Dateline.of(line).isPresent()) {
            return false;
        }
        return draft.is(first + 1, Role.SUBHEAD)
                || line.folded().toString().endsWith("...")
                || isBeforePicture(line)
                || isUnderByline(line, draft.line(second));
    }

    /** An author or publication line within two paragraphs: the text begins after it. */
    private int bylineAfterFirst() {
        int paragraphs = 0;
        for (int i = first; i < last && paragraphs < 2; i++) {
            paragraphs += draft.is(i, Role.BODY) ? 1 : 0;
            if (draft.is(i + 1, Role.BYLINE)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isBeforePicture(Line line) {
        return line.length() <= LONGEST_BEFORE_PICTURE && !hasAbove(Role.CAPTION) && nextIsPicture();
    }

    private boolean nextIsPicture() {
        int i = first + 1;
        while (i < last && draft.is(i, Role.FOREIGN)) {
            i++;
        }
        return draft.is(i, Role.CAPTION);
    }

    private boolean isUnderByline(Line line, Line second) {
        return hasAbove(Role.BYLINE)
                && line.length() <= LONGEST_UNDER_BYLINE
                && line.sentences() >= 2
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
