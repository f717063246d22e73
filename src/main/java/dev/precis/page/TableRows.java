package dev.precis.page;

/** Rows of figures between paragraphs: tables, team sheets and results, whatever else their separators look like. */
final class TableRows {

    /** One word in so many is a number. */
    private static final int NUMBERS_IN = 6;

    private TableRows() {}

    /** Marks the rows between the paragraphs {@code first} and {@code last}, and the heading of their columns. */
    static void mark(Draft draft, int first, int last) {
        if (!draft.uses(Cue.FIGURES)) {
            return;
        }
        for (int i = first + 1; i < last; i++) {
            if (isRow(draft, i)) {
                draft.mark(i, Role.BODY, "table-row");
                if (draft.isBy(i - 1, LineRules.ITEM_LIST)) {
                    draft.mark(i - 1, Role.BODY, "table-head");
                }
            }
        }
    }

    private static boolean isRow(Draft draft, int i) {
        boolean taken = draft.isBy(i, LineRules.ITEM_LIST) || draft.isBy(i, LineRules.OTHER_LANGUAGE);
        return taken
                && numbers(draft.line(i)) * NUMBERS_IN >= draft.line(i).words().count();
    }

    /** Whether a line has columns, parted by tabs, one of them a figure. */
    static boolean isTabbed(Draft draft, int i) {
        Line line = draft.line(i);
        boolean free = draft.isOpen(i) || draft.isBy(i, LineRules.ITEM_LIST) || draft.isBy(i, LineRules.OTHER_LANGUAGE);
        return free && line.raw().strip().indexOf('\t') > 0 && numbers(line) > 0;
    }

    /** How many words begin with a digit: {@code 24}, {@code 12e}, {@code 1er}. */
    static int numbers(Line line) {
        int numbers = 0;
        for (int word = 0; word < line.words().count(); word++) {
            numbers += Character.isDigit(line.words().text(word).charAt(0)) ? 1 : 0;
        }
        return numbers;
    }
}
