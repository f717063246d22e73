package dev.precis.article;

/**
 * A half-open stretch {@code [start, end)} of an article's text, in UTF-16 code units.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, at least {@code start}
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(SourceSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(SourceSpan other) {
        return start < other.end && other.start < end;
    }

    /** The characters this span names. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(SourceSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
