package dev.precis.page;

/** Pictograms: what sites set before buttons, promos and posts, and the press never in its paragraphs. */
final class Symbols {

    private static final char FIRST = '\u2190';
    private static final int BUTTONS = 2;
    private static final int LONGEST_BUTTON_ROW = 16;

    private static final String BULLETS =
            "\u2022\u25E6\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25C6\u25B6\u25BA\u2192\u27A4\u2713\u2714\u2023*\u00B7-";

    private Symbols() {}

    /** Whether a character opens items of a list. */
    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static int count(Line line) {
        if (!line.folded().reaches(FIRST)) {
            return 0;
        }
        return (int) line.raw().codePoints().filter(Symbols::isSymbol).count();
    }

    /** Several short labels, each under its pictogram. */
    static boolean isButtonRow(Line line) {
        return line.words().count() <= LONGEST_BUTTON_ROW && !line.endsSentence() && count(line) >= BUTTONS;
    }

    private static boolean isSymbol(int c) {
        return c >= FIRST && Character.getType(c) == Character.OTHER_SYMBOL && (c < 0x25A0 || c > 0x25FF);
    }
}
