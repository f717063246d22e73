package dev.precis.briefing;

import dev.precis.briefing.CheckAnswer.Checked;
import dev.precis.check.Finding;
import dev.precis.check.PairingCheck;
import dev.precis.check.StatusTable;
import dev.precis.summary.ClaimCheck;
import dev.precis.term.TermFinder;
import dev.precis.translation.TranslationChecker;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

/** The checkers as a service of their own: what a briefing holds a model's texts against, for anybody's texts. Needs no model. */
@Singleton
public final class CheckService {

    /** Pairs are held against those that stand near them; further away nobody exchanges two by mistake. */
    private static final int NEIGHBOURS = 50;

    /** The findings of every pair and claim, in their order. */
    public CheckAnswer check(CheckRequest request) {
        List<Checked> pairs = new ArrayList<>();
        TermFinder terms = request.glossary().finder();
        for (int from = 0; from < request.pairs().size(); from += NEIGHBOURS) {
            int to = Math.min(request.pairs().size(), from + NEIGHBOURS);
            pairs.addAll(pairs(request.pairs().subList(from, to), terms));
        }
        return new CheckAnswer(
                pairs, request.claims().stream().map(CheckService::claim).toList());
    }

    private static List<Checked> pairs(List<CheckRequest.Pair> pairs, TermFinder terms) {
        List<List<Finding>> findings = new ArrayList<>();
        pairs.forEach(pair ->
                findings.add(new ArrayList<>(TranslationChecker.findings(pair.source(), pair.target(), terms))));
        PairingCheck.misplaced(
                        pairs.stream().map(CheckRequest.Pair::source).toList(),
                        pairs.stream().map(CheckRequest.Pair::target).toList())
                .forEach((is, fits) -> findings.get(is)
                        .add(PairingCheck.finding(pairs.get(fits).id())));
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            checked.add(checked(pairs.get(i).id(), findings.get(i)));
        }
        return checked;
    }

    private static Checked claim(CheckRequest.Claim claim) {
        return checked(claim.id(), ClaimCheck.of(claim.text(), claim.evidence()));
    }

    private static Checked checked(String id, List<Finding> findings) {
        return new Checked(id, StatusTable.status(findings, false), findings);
    }
}
