package dev.precis.page;

import java.util.ArrayList;
import java.util.List;

/** Lines of a PDF joined into the paragraphs they were broken from. */
final class PdfParagraphs {

    /** In letters' sizes: a larger step down than this parts paragraphs, whatever the leading. */
    private static final float WIDEST_LEADING = 2.2f;

    /** How much more than its column's leading a step down must be. */
    private static final float GAP = 1.3f;

    /** In letters' sizes: what a first line is set in by. */
    private static final float INDENT = 0.6f;

    private final List<PdfLine> lines;
    private final LineEnds ends;
    private final StringBuilder text = new StringBuilder();
    private float rightBefore;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.ends = LineEnds.of(lines.stream().map(PdfLine::text).toList());
    }

    /** The text, a line a paragraph, a blank line between two. */
    static String of(List<PdfLine> lines) {
        PdfParagraphs reading = new PdfParagraphs(lines);
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && reading.isSameColumn(to)) {
                to++;
            }
            reading.column(from, to);
            from = to;
        }
        return reading.text.toString();
    }

    /** Whether a line stands under the one before it, in letters of the same size. */
    private boolean isSameColumn(int i) {
        PdfLine above = lines.get(i - 1);
        PdfLine line = lines.get(i);
        float step = line.base() - above.base();
        return line.page() == above.page()
                && line.isSetAs(above)
                && step > 0
                && step < 2 * WIDEST_LEADING * line.size()
                && line.left() < above.right()
                && above.left() < line.right();
    }

    private void column(int from, int to) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfLine line : lines.subList(from, to)) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        float leading = leading(from, to);
        for (int i = from; i < to; i++) {
            boolean begins = i == from ? !goesOn(i) : isBroken(i, to, left, right, leading);
            append(lines.get(i).text(), begins);
        }
        rightBefore = right;
    }

    /** The step between most lines of a column. */
    private float leading(int from, int to) {
        List<Float> steps = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            steps.add(lines.get(i).base() - lines.get(i - 1).base());
        }
        return steps.stream().sorted().skip(steps.size() / 4).findFirst().orElse(0f);
    }

    private boolean isBroken(int i, int to, float left, float right, float leading) {
        PdfLine above = lines.get(i - 1);
        PdfLine line = lines.get(i);
        float step = line.base() - above.base();
        if (step > GAP * leading || step > WIDEST_LEADING * line.size()) {
            return true;
        }
        if (isSetIn(line, left) && (!isSetIn(above, left) || i + 1 == to || !isSetIn(lines.get(i + 1), left))) {
            return true;
        }
        return hadRoom(above, line, right) && !ends.isBroken(above.text(), line.text());
    }

    private static boolean isSetIn(PdfLine line, float left) {
        return line.left() > left + INDENT * line.size();
    }

    /** Whether the next line's first word would have fitted in, so that the line was ended on purpose. */
    private static boolean hadRoom(PdfLine above, PdfLine line, float right) {
        float blank = 0.3f * line.size();
        return above.right() + blank + line.firstWord() < right;
    }

    /** Whether a paragraph runs on from the foot of one column or page to the top of the next. */
    private boolean goesOn(int i) {
        if (i == 0) {
            return false;
        }
        PdfLine above = lines.get(i - 1);
        PdfLine line = lines.get(i);
        boolean higher = line.page() > above.page() || line.base() < above.base();
        return higher
                && line.isSetAs(above)
                && !hadRoom(above, line, rightBefore)
                && LineEnds.isMidSentence(above.text(), line.text());
    }

    private void append(String line, boolean begins) {
        if (begins) {
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
        } else {
            ends.join(text, line);
        }
    }
}
