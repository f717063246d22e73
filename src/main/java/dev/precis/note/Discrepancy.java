package dev.precis.note;

import dev.precis.check.Origin;
import dev.precis.check.Status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that two articles on one event say differently.
 *
 * @param about what is at odds, the same for every place where the two articles show it
 */
record Discrepancy(Kind kind, Set<String> about, Side one, Side other) {

    /** What differs, as the reader is told it. */
    enum Kind {
        FIGURES("Chiffres", "Figures"),
        DATES("Dates", "Dates"),
        TITLES("Titres", "Titles"),
        NAMES("Noms", "Names");

        private final String fr;
        private final String en;

        Kind(String fr, String en) {
            this.fr = fr;
            this.en = en;
        }
    }

    /** What one article says. */
    record Side(String article, String fr, Optional<String> en, List<Evidence> evidence, Origin origin, Status status) {

        static Side of(ComposedArticle article, NoteClaim claim) {
            return new Side(article.id(), claim.fr(), claim.en(), claim.evidence(), claim.origin(), claim.status());
        }

        boolean isCitedBy(NoteClaim claim) {
            return claim.evidence().stream()
                    .anyMatch(cited ->
                            evidence.stream().anyMatch(mine -> mine.segment().equals(cited.segment())));
        }

        static Side of(ComposedArticle article, Bilingual said, List<Evidence> evidence) {
            Origin origin = article.summary().map(NoteSummary::origin).orElse(Origin.EXTRACT);
            Status status = said.en().isPresent() ? Status.VERIFIED : Status.UNTRANSLATED;
            return new Side(article.id(), said.fr(), said.en(), evidence, origin, status);
        }
    }

    /** Whether a reader who knows of the one knows of the other, whichever two articles show it. */
    boolean isSameAs(Discrepancy known) {
        return kind == known.kind && about.equals(known.about);
    }

    /** Whether a claim stands on sentences of both sides and has what is at odds: both numbers, both days, or the name. */
    boolean isToldBy(NoteClaim claim) {
        return one.isCitedBy(claim)
                && other.isCitedBy(claim)
                && said(claim.fr()).containsAll(about);
    }

    private Set<String> said(String claim) {
        TextFacts facts = TextFacts.of(claim);
        return switch (kind) {
            case FIGURES ->
                ClaimsAtOdds.written(
                        facts.amounts().values().stream().flatMap(Set::stream).toList());
            case DATES -> ClaimsAtOdds.written(facts.days());
            case TITLES, NAMES ->
                about.stream().filter(PeopleAtOdds.bare(claim)::contains).collect(Collectors.toSet());
        };
    }

    boolean isBetween(NoteClaim first, NoteClaim second) {
        return first.fr().equals(one.fr) && second.fr().equals(other.fr)
                || first.fr().equals(other.fr) && second.fr().equals(one.fr);
    }

    /** Both sides as quotations in the typography of each language, each followed by its article. */
    NoteClaim claim(String id) {
        String fr = kind.fr + "\u00A0: " + french(one) + "\u00A0; " + french(other);
        Optional<String> en = one.en.flatMap(
                first -> other.en.map(second -> kind.en + ": " + english(first, one) + "; " + english(second, other)));
        return new NoteClaim(
                        id,
                        fr,
                        en,
                        one.evidence,
                        Claims.newest(one.origin, other.origin),
                        Claims.worst(one.status, other.status),
                        List.of())
                .alsoOn(other.evidence);
    }

    private static String french(Side side) {
        String inner = side.fr.replaceAll("«\\s*", "\u201C").replaceAll("\\s*»", "\u201D");
        return "«\u00A0" + withoutStop(inner) + "\u00A0» (" + side.article + ")";
    }

    private static String english(String said, Side side) {
        String inner = said.replace('\u201C', '\u2018').replace('\u201D', '\u2019');
        return "\u201C" + withoutStop(inner) + "\u201D (" + side.article + ")";
    }

    private static String withoutStop(String sentence) {
        String trimmed = sentence.strip();
        boolean ends = trimmed.endsWith(".") && !trimmed.endsWith("..");
        return ends ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
