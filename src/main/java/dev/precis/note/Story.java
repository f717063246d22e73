package dev.precis.note;

import java.util.List;

/** What a note says before it comes to its articles one by one. */
record Story(Bilingual title, List<NoteClaim> points, List<TimelineEntry> timeline, List<NoteClaim> discrepancies) {}
