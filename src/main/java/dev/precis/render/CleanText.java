package dev.precis.render;

/**
 * Text without the characters that no reader can see and that can make a page lie: control characters other than line break
 * and tab, marks that turn the direction of writing, tag characters, and halves of surrogate pairs.
 */
final class CleanText {

    private CleanText() {}

    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == 0x2028 || codePoint == 0x2029) {
                clean.append('\n');
            } else if (isShown(codePoint)) {
                clean.appendCodePoint(codePoint);
            }
        });
        return clean.toString();
    }

    /** The same on one line, every run of white space one blank; no-break spaces stay as they are. */
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean isShown(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
        }
        return Character.getType(codePoint) != Character.SURROGATE
                && !turnsDirection(codePoint)
                && !isHidden(codePoint);
    }

    private static boolean turnsDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean isHidden(int codePoint) {
        return codePoint == 0xFEFF
                || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }
}
