package dev.precis.page;

import java.util.regex.Pattern;

/** Footnotes and lists of literature: numbered or cited lines, most under a heading of their own. */
final class References {

    private static final int LONGEST = 500;
    private static final Pattern NUMBERED = Pattern.compile("[\\[(^]?[0-9]{1,3}[\\])]?[. :]");
    private static final Pattern CITED =
            Pattern.compile("\\bdoi\\b|https?:|www\\.|\\bibid\\b|\\bop\\. cit|\\bet al\\b|\\bisbn\\b|\\bpp?\\. ?[0-9]");

    private References() {}

    static void mark(Draft draft) {
        if (!draft.uses(Cue.REFERENCES)) {
            return;
        }
        boolean listed = false;
        for (int i = 0; i < draft.size(); i++) {
            boolean reference = isReference(draft, i, listed);
            if (reference) {
                draft.mark(i, Role.SOURCE, "reference");
            }
            boolean heading = Lexicon.REFERENCES.matches(draft.line(i));
            if (heading && i + 1 < draft.size() && isReference(draft, i + 1, true)) {
                draft.mark(i, Role.SOURCE, "reference-heading");
            }
            listed = heading || listed && reference;
        }
    }

    /** @param listed whether the line follows a heading over references, or one of them */
    private static boolean isReference(Draft draft, int i, boolean listed) {
        Line line = draft.line(i);
        boolean free = draft.isOpen(i) || draft.isBy(i, LineRules.OTHER_LANGUAGE) || draft.isBy(i, LineRules.ITEM_LIST);
        if (!free || line.isAtLeast(LONGEST + 1)) {
            return false;
        }
        boolean numbered = line.words().id(0) == Vocabulary.NUMBER
                && NUMBERED.matcher(line.folded().toString()).lookingAt();
        return listed && numbered || (listed || numbered) && isCited(line);
    }

    private static boolean isCited(Line line) {
        return CITED.matcher(line.folded().toString()).find();
    }
}
