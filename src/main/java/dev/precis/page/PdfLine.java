package dev.precis.page;

/**
 * A line of text as it stands on a PDF's page. Lengths are in points, from the page's top left corner.
 *
 * @param page counted from 1
 * @param base of the letters, downwards
 * @param size of the letters
 * @param firstWord how wide the line's first word is
 * @param height of the page
 */
record PdfLine(int page, float left, float right, float base, float size, float firstWord, float height, String text) {

    boolean isSetAs(PdfLine other) {
        return Math.abs(size - other.size) <= 0.05f * Math.max(size, other.size);
    }
}
