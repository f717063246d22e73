package dev.precis.page;

/** What stands between two words: nearly always one of a few texts, which are kept, so that asking for a gap costs nothing. */
final class Gaps {

    private static final int KEPT = 0x80;
    private static final String[] SIGNS = signs("");
    private static final String[] SIGNS_AND_BLANK = signs(" ");

    private Gaps() {}

    static String of(FoldedLine folded, int from, int to) {
        if (from == to) {
            return "";
        }
        char sign = folded.at(from);
        if (sign < KEPT && to - from == 1) {
            return SIGNS[sign];
        }
        if (sign < KEPT && to - from == 2 && folded.at(from + 1) == ' ') {
            return SIGNS_AND_BLANK[sign];
        }
        return folded.substring(from, to);
    }

    private static String[] signs(String after) {
        String[] signs = new String[KEPT];
        for (char sign = 0; sign < KEPT; sign++) {
            signs[sign] = sign + after;
        }
        return signs;
    }
}
