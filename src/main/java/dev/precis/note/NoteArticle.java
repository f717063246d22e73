package dev.precis.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article of a note.
 *
 * @param id {@code a1}, {@code a2}, … in the order they were sent
 * @param title its headline; empty where neither page nor sender gives one
 * @param summary empty where none could be made, which {@code data_gaps} then says
 * @param translation its sentences in order
 */
public record NoteArticle(
        String id,
        Optional<Bilingual> title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<NoteSummary> summary,
        List<NoteUnit> translation) {}
