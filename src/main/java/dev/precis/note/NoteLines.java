package dev.precis.note;

import dev.precis.note.GlossaryTally.Line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a note that have both languages and a name: claims and sentences, each once, in reading order. */
public final class NoteLines {

    private NoteLines() {}

    static List<Line> of(Story story, List<NoteArticle> articles) {
        Map<String, Line> lines = new LinkedHashMap<>();
        claims(story, articles).forEach(claim -> add(lines, claim.id(), claim.fr(), claim.en()));
        articles.stream()
                .flatMap(article -> article.translation().stream())
                .forEach(unit -> add(lines, unit.id(), unit.fr(), unit.en()));
        return List.copyOf(lines.values());
    }

    static List<Line> of(BriefingNote note) {
        Map<String, Line> lines = new LinkedHashMap<>();
        NoteEdit.claims(note).forEach(claim -> add(lines, claim.id(), claim.fr(), claim.en()));
        note.articles().stream()
                .flatMap(article -> article.translation().stream())
                .forEach(unit -> add(lines, unit.id(), unit.fr(), unit.en()));
        return List.copyOf(lines.values());
    }

    private static Stream<NoteClaim> claims(Story story, List<NoteArticle> articles) {
        Stream<NoteClaim> told = Stream.of(
                        story.points().stream(),
                        story.timeline().stream().map(TimelineEntry::claim),
                        story.discrepancies().stream())
                .flatMap(claims -> claims);
        Stream<NoteClaim> points = articles.stream()
                .flatMap(article -> article.summary().stream())
                .flatMap(summary -> summary.points().stream());
        return Stream.concat(told, points);
    }

    /** The claims of a note, each once. */
    public static List<NoteLine> claims(BriefingNote note) {
        Map<String, NoteLine> lines = new LinkedHashMap<>();
        NoteEdit.claims(note).forEach(claim -> lines.putIfAbsent(claim.id(), NoteLine.of(claim)));
        return List.copyOf(lines.values());
    }

    /** The sentences of an article. */
    public static List<NoteLine> units(NoteArticle article) {
        return article.translation().stream().map(NoteLine::of).toList();
    }

    private static void add(Map<String, Line> lines, String where, String fr, Optional<String> en) {
        en.ifPresent(english -> lines.putIfAbsent(where, new Line(where, fr, english)));
    }
}
