package dev.precis.segment;

import dev.precis.page.Page;
import dev.precis.page.Role;

import java.util.List;
import java.util.Optional;

/** A page and its sentences. */
public record Segmentation(Page page, List<Segment> segments) {

    public Segmentation {
        segments = List.copyOf(segments);
    }

    public Optional<Segment> segment(String id) {
        return segments.stream().filter(segment -> segment.id().equals(id)).findFirst();
    }

    /** The headline, where the page has one. */
    public Optional<Segment> title() {
        return segments.stream().filter(segment -> segment.role() == Role.TITLE).findFirst();
    }
}
