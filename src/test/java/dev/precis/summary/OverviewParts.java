package dev.precis.summary;

import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.segment.Articles;
import dev.precis.segment.Segmentation;

import java.util.List;
import java.util.Optional;

/** Two articles on one event that differ in detail, with their summaries. */
final class OverviewParts {

    static final Segmentation FIRST = Articles.article()
            .body(
                    "Paul Martin, directeur du port de Sète, a inauguré le 14 novembre 25 à Sète un quai de 300 mètres.",
                    "Le chantier avait commencé en mars 2024.",
                    "Une phrase que personne ne cite.")
            .publisher("Le Littoral")
            .build();

    static final Segmentation SECOND = Articles.article()
            .body("Paul Martin, président du port de Sète, a inauguré le 14 novembre un quai de 320 mètres.")
            .published("2025-11-15")
            .build();

    static final Segmentation UNDATED = Articles.of("Le 2 février, le port de Sète a fermé une grue.");

    private OverviewParts() {}

    static List<OverviewRequest.Part> two() {
        return List.of(
                part(
                        "a1",
                        FIRST,
                        List.of(
                                claim("Le port de Sète a un nouveau quai.", "s1"),
                                claim("Le chantier a débuté en mars 2024.", "s2")),
                        List.of(new Summary.DateMention(
                                Optional.of("2025-11-14"), "14 novembre 25", "inauguration", List.of("s1")))),
                part("a2", SECOND, List.of(claim("Paul Martin a inauguré un quai.", "s1")), List.of()));
    }

    static List<OverviewRequest.Part> three() {
        return List.of(
                two().get(0), two().get(1), part("a3", UNDATED, List.of(claim("Une grue a fermé.", "s1")), List.of()));
    }

    /** A third article with this one point. */
    static OverviewRequest.Part third(String point, Status status) {
        Claim claim = new Claim("c1", point, List.of("s1"), Origin.MODEL, status, List.of());
        return part("a3", UNDATED, List.of(claim), List.of());
    }

    static List<Told> told(List<OverviewRequest.Part> parts) {
        return parts.stream().map(Told::new).toList();
    }

    private static OverviewRequest.Part part(
            String id, Segmentation article, List<Claim> points, List<Summary.DateMention> dates) {
        Summary summary = new Summary(
                Kind.ABSTRACTIVE,
                Origin.MODEL,
                "Titre de " + id,
                points,
                List.of(new Summary.Person("Paul Martin", Optional.of("responsable du port"), List.of("s1"))),
                List.of(),
                List.of(),
                dates,
                List.of(),
                List.of(),
                List.of());
        return new OverviewRequest.Part(id, article, summary);
    }

    private static Claim claim(String text, String... segments) {
        return new Claim("c1", text, List.of(segments), Origin.MODEL, Status.VERIFIED, List.of());
    }
}
