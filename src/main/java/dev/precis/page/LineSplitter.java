package dev.precis.page;

import dev.precis.article.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/** A text into its lines that hold anything; blanks at their ends are left out. */
final class LineSplitter {

    private LineSplitter() {}

    static List<Line> split(String text, Cues cues) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                SourceSpan span = Blanks.trim(text, start, i);
                if (!span.isEmpty()) {
                    lines.add(new Line(text, span, cues));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        if (c >= ' ' && c < '\u0085') {
            return false;
        }
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
