package dev.precis.summary;

import dev.precis.check.ArticleNames;
import dev.precis.check.EvidenceCheck;
import dev.precis.check.FactCheck;
import dev.precis.check.Finding;
import dev.precis.check.MarkupCheck;
import dev.precis.check.Message;
import dev.precis.check.QuotationCheck;
import dev.precis.check.RefusalCheck;
import dev.precis.check.Severity;
import dev.precis.check.SpeakerCheck;
import dev.precis.check.StandingCheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the sentences a claim cites carry it: its numbers, its quotations and who spoke them, its names, and enough of its words. */
public final class ClaimCheck {

    /**
     * Least share of a claim's content words that its evidence must have. A paraphrase keeps names and subject and so far
     * more than this; a claim under the wrong sentence has next to nothing.
     */
    private static final double LEAST_OVERLAP = 0.15;

    private final List<EvidenceCheck> checks;

    /** @param texts every text that could have been cited */
    ClaimCheck(List<String> texts) {
        this.checks = List.of(
                FactCheck::supported,
                RefusalCheck::supported,
                QuotationCheck::in,
                new SpeakerCheck(texts),
                new ArticleNames(texts),
                MarkupCheck::supported,
                StandingCheck::supported,
                ClaimCheck::overlap);
    }

    /** What the checks find in a French claim that stands on these French texts, given in reading order. */
    public static List<Finding> of(String claim, List<String> evidence) {
        return new ClaimCheck(evidence).findings(claim, evidence);
    }

    /** @param evidence the texts the claim cites, in reading order */
    List<Finding> findings(String claim, List<String> evidence) {
        return checks.stream()
                .flatMap(check -> check.supported(claim, evidence).stream())
                .toList();
    }

    private static List<Finding> overlap(String claim, List<String> evidence) {
        Set<String> said = new HashSet<>(Words.stems(claim));
        Set<String> carried = new HashSet<>(Words.stems(String.join(" ", evidence)));
        long shared = said.stream().filter(carried::contains).count();
        if (shared >= said.size() * LEAST_OVERLAP) {
            return List.of();
        }
        Message message = Message.of(
                        "of the claim's %d content words the sentences it cites have %d",
                        "des %d mots porteurs de sens de l’affirmation, les phrases citées en ont %d")
                .with(said.size(), shared);
        return List.of(Finding.of("overlap", Severity.MAJOR, message));
    }
}
