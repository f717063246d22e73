package dev.precis.page;

/** The signs that part the items of a list in one line: {@code a | b}, {@code a · b}, {@code a > b}, {@code a - b}. */
final class Separators {

    private static final String HARD = "|·•>›»\t/→▸►●";

    private Separators() {}

    /** Whether what stands before a word parts items, in a line whose separators may be looked at. */
    static boolean standBefore(Line line, int word) {
        return line.uses(Cue.SEPARATORS) && stand(line.words().gapBefore(word));
    }

    /** Whether a gap between two words parts items: a hard sign, or a dash with blanks around it. */
    static boolean stand(String gap) {
        return standHard(gap) || gap.contains(" - ");
    }

    static boolean standHard(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (HARD.indexOf(gap.charAt(i)) >= 0) {
                return gap.charAt(i) != '/' || gap.contains(" /");
            }
        }
        return false;
    }
}
