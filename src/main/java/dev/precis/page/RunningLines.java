package dev.precis.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the top or foot of every page: running heads and page numbers, which are no part of the article. */
final class RunningLines {

    /** The part of a page's height, at its top and at its foot, where they stand. */
    private static final float MARGIN = 0.12f;

    /** As {@link #MARGIN}, beyond what any text is set in. */
    private static final float EDGE = 0.06f;

    /** Of the size of the text: notes at the margin are set in less. */
    private static final float SMALL = 0.9f;

    /** In letters' sizes: text that goes on is nearer. */
    private static final float APART = 2.2f;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:page\\s*)?[-–—|]?\\s*\\d{1,4}(?:\\s*(?:/|sur|of)\\s*\\d{1,4})?\\s*[-–—|]?");

    /** How far from page to page the same line may stray, in points. */
    private static final int STRAY = 4;

    private record Place(String text, int base) {}

    private RunningLines() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        boolean onePage = lines.stream().mapToInt(PdfLine::page).distinct().count() == 1;
        float body = bodySize(lines);
        Map<Place, Set<Integer>> pages = new HashMap<>();
        lines.stream()
                .filter(RunningLines::isInMargin)
                .forEach(line -> pages.computeIfAbsent(place(line), place -> new HashSet<>())
                        .add(line.page()));
        return lines.stream()
                .filter(line -> !isInMargin(line)
                        || !isPageNumber(line)
                                && pages.get(place(line)).size() < 2
                                && !(onePage && isOutside(line, body) && isApart(line, lines)))
                .toList();
    }

    /** The size most letters are set in. */
    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** On a page alone nothing repeats: what stands where no text begins, or at the margin in small letters, is its head or foot. */
    private static boolean isOutside(PdfLine line, float body) {
        boolean edge = line.base() < EDGE * line.height() || line.base() > (1 - EDGE) * line.height();
        return line.size() <= body && (edge || line.size() <= SMALL * body);
    }

    private static boolean isApart(PdfLine line, List<PdfLine> lines) {
        return lines.stream()
                .mapToDouble(other -> Math.abs(other.base() - line.base()))
                .allMatch(step -> step < STRAY || step > APART * line.size());
    }

    private static boolean isInMargin(PdfLine line) {
        return line.base() < MARGIN * line.height() || line.base() > (1 - MARGIN) * line.height();
    }

    private static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).matches();
    }

    /** The number of a page differs from one to the next. */
    private static Place place(PdfLine line) {
        return new Place(line.text().replaceAll("\\d+", "#"), Math.round(line.base() / STRAY));
    }
}
