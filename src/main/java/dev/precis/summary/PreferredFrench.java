package dev.precis.summary;

import dev.precis.check.Origin;
import dev.precis.term.Glossaries;
import dev.precis.term.Glossary;
import dev.precis.term.KeptGlossary;
import dev.precis.term.PreferredForms;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

/**
 * Summaries in the French the desk prefers: a model is told it, and what it wrote otherwise is put right by code; what is the
 * article's own, or approved, stays.
 */
@Singleton
public final class PreferredFrench {

    /** The kept glossary of variants and preferred forms. */
    public static final String GLOSSARY = "preferred-fr";

    private final Glossaries glossaries;

    public PreferredFrench(Glossaries glossaries) {
        this.glossaries = glossaries;
    }

    public SummaryOutcome over(SummaryOutcome outcome) {
        Summary summary = outcome.summary();
        if (summary.origin() == Origin.EXTRACT || summary.origin() == Origin.APPROVED) {
            return outcome;
        }
        UnaryOperator<String> form = forms()::of;
        return new SummaryOutcome(
                new Summary(
                        summary.kind(),
                        summary.origin(),
                        form.apply(summary.headline()),
                        claims(summary.points(), form),
                        summary.people().stream()
                                .map(person -> new Summary.Person(
                                        person.name(), person.role().map(form), person.evidence()))
                                .toList(),
                        summary.organisations(),
                        summary.places(),
                        summary.dates(),
                        summary.figures(),
                        summary.quotes(),
                        summary.topics().stream().map(form).toList()),
                outcome.gaps(),
                outcome.failure());
    }

    public OverviewOutcome over(OverviewOutcome outcome) {
        UnaryOperator<String> form = forms()::of;
        return new OverviewOutcome(
                outcome.overview()
                        .map(overview -> new Overview(
                                form.apply(overview.title()),
                                claims(overview.points(), form),
                                overview.timeline().stream()
                                        .map(event -> new Overview.Event(
                                                event.date(), event.dateText(), claim(event.claim(), form)))
                                        .toList(),
                                claims(overview.discrepancies(), form))),
                outcome.gaps(),
                outcome.failure());
    }

    private static List<Claim> claims(List<Claim> claims, UnaryOperator<String> form) {
        return claims.stream().map(claim -> claim(claim, form)).toList();
    }

    private static Claim claim(Claim claim, UnaryOperator<String> form) {
        boolean anothers = claim.origin() == Origin.EXTRACT || claim.origin() == Origin.APPROVED;
        // Findings tell places in the words as they were, so that a claim with any of them stays as it is.
        return anothers || !claim.findings().isEmpty()
                ? claim
                : new Claim(
                        claim.id(),
                        form.apply(claim.fr()),
                        claim.evidence(),
                        claim.origin(),
                        claim.status(),
                        claim.findings());
    }

    PreferredForms forms() {
        return PreferredForms.with(
                glossaries.find(GLOSSARY).map(KeptGlossary::glossary).orElse(Glossary.EMPTY));
    }
}
