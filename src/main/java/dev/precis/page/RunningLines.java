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

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:page\\s*)?[-–—|]?\\s*\\d{1,4}(?:\\s*(?:/|sur|of)\\s*\\d{1,4})?\\s*[-–—|]?");

    /** How far from page to page the same line may stray, in points. */
    private static final int STRAY = 4;

    private record Place(String text, int base) {}

    private RunningLines() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Place, Set<Integer>> pages = new HashMap<>();
        lines.stream()
                .filter(RunningLines::isInMargin)
                .forEach(line -> pages.computeIfAbsent(place(line), place -> new HashSet<>())
                        .add(line.page()));
        return lines.stream()
                .filter(line -> !isInMargin(line)
                        || !isPageNumber(line) && pages.get(place(line)).size() < 2)
                .toList();
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
