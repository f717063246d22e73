package dev.precis.render;

import dev.precis.model.VisibleText;

/** Text without the characters that no reader can see and that can make a page lie, whether an article or a model wrote it. */
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
        return codePoint == '\n' || codePoint == '\t' || codePoint == '\r' || VisibleText.isVisible(codePoint);
    }
}
