package dev.precis.model;

/**
 * What of a text a reader can see. The rest can make a page lie, smuggle words past a reader, forge a line of a log or break a file:
 * control characters, marks without width or that turn the direction of writing, tag characters, variation selectors, fillers, halves
 * of surrogate pairs, and code points that are no characters.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The visible text on one line: each line break and tab one blank. Never null. */
    public static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (breaksLine(point)) {
                visible.append(' ');
            } else if (isVisible(point)) {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    /** Whether some reader takes it for the end of a line, or it stands for a gap in one. */
    public static boolean breaksLine(int point) {
        return (point >= '\t' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    /** Whether a reader sees it, white space included. */
    public static boolean isVisible(int point) {
        int type = Character.getType(point);
        return !Character.isISOControl(point)
                && type != Character.SURROGATE
                && type != Character.FORMAT
                && (point & 0xFFFE) != 0xFFFE
                && !(point >= 0xFDD0 && point <= 0xFDEF)
                && !(point >= 0xE0000 && point <= 0xE0FFF)
                && !(point >= 0xFE00 && point <= 0xFE0F)
                && !isFiller(point);
    }

    /** Letters and marks that are drawn as nothing. */
    private static boolean isFiller(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || (point >= 0x180B && point <= 0x180F)
                || point == 0x2800
                || point == 0x3164
                || point == 0xFFA0;
    }
}
