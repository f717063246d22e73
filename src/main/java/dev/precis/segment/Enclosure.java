package dev.precis.segment;

/** Quotations and brackets: what stands in one ends with it, not before. */
final class Enclosure {

    /** Looked back at most, so that time stays linear. */
    private static final int FAR = 400;

    private Enclosure() {}

    /** Whether something that was opened behind {@code start} is still open at {@code at}. */
    static boolean isOpen(String text, int start, int at) {
        int brackets = 0;
        int quotes = 0;
        boolean straight = false;
        for (int i = Math.max(start, at - FAR); i < at; i++) {
            switch (text.charAt(i)) {
                case '(', '[' -> brackets++;
                case ')', ']' -> brackets = Math.max(0, brackets - 1);
                case '\u00AB', '\u201C' -> quotes++;
                case '\u00BB', '\u201D' -> quotes = Math.max(0, quotes - 1);
                case '"' -> straight = !straight;
                default -> {}
            }
        }
        return brackets > 0 || quotes > 0 || straight;
    }
}
