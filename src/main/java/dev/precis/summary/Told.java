package dev.precis.summary;

import dev.precis.article.Article;
import dev.precis.check.Status;
import dev.precis.summary.OverviewRequest.Part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One article as an overview is told of it: its heading, the claims of its summary that are verified, and the sentences its claims stand on. Who
 * the people are and when things happened are claims too, since articles differ in just these.
 */
final class Told {

    /** @param verified a claim that is not is told by its sentences alone */
    private record Line(String text, List<String> evidence, boolean verified) {}

    private final Part part;

    Told(Part part) {
        this.part = part;
    }

    /** The article's lines of the question. Only the sentences' lines begin with a bracketed id. */
    String lines() {
        return Stream.of(Stream.of(heading()), claims(), Stream.of(PromptLines.segments(sentences())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The sentences the claims stand on, by their ids in an overview, {@code a1.s3}, in reading order. */
    Map<String, String> sentences() {
        Set<String> cited =
                all().stream().flatMap(line -> line.evidence().stream()).collect(Collectors.toSet());
        Map<String, String> sentences = new LinkedHashMap<>();
        part.segmentation().segments().stream()
                .filter(segment -> cited.contains(segment.id()))
                .forEach(segment -> sentences.put(id(segment.id()), segment.text()));
        return sentences;
    }

    Optional<LocalDate> published() {
        return article().published().or(() -> part.segmentation().page().head().published());
    }

    /** The dates that the summary gives for any of these sentences. */
    Set<String> datesOf(List<String> sentences) {
        return part.summary().dates().stream()
                .filter(date -> date.evidence().stream().map(this::id).anyMatch(sentences::contains))
                .flatMap(date -> date.iso().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String heading() {
        return Stream.of(
                        Optional.of("Article " + part.article()),
                        Optional.of(part.summary().headline()),
                        article().publisher(),
                        Optional.of(published().map(day -> "published " + day).orElse("publication date unknown")))
                .flatMap(Optional::stream)
                .map(PromptLines::fold)
                .collect(Collectors.joining(" | "));
    }

    private Stream<String> claims() {
        return all().stream()
                .filter(Line::verified)
                .map(line -> "- " + PromptLines.fold(line.text()) + " ("
                        + line.evidence().stream().map(this::id).collect(Collectors.joining(", ")) + ")");
    }

    private List<Line> all() {
        List<Line> lines = new ArrayList<>();
        Summary summary = part.summary();
        summary.points()
                .forEach(point ->
                        lines.add(new Line(point.fr(), point.evidence(), point.status() != Status.UNVERIFIED)));
        summary.people()
                .forEach(person -> person.role()
                        .ifPresent(role -> lines.add(new Line(person.name() + ", " + role, person.evidence(), true))));
        summary.dates()
                .forEach(date -> lines.add(new Line(
                        date.text() + date.iso().map(iso -> " [" + iso + "]").orElse("") + " : " + date.what(),
                        date.evidence(),
                        true)));
        return lines;
    }

    private String id(String segment) {
        return part.article() + "." + segment;
    }

    private Article article() {
        return part.segmentation().page().article();
    }
}
