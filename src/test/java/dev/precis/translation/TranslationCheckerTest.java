package dev.precis.translation;

import dev.precis.check.Finding;
import dev.precis.check.Severity;
import dev.precis.check.Status;
import dev.precis.check.StatusTable;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import dev.precis.translation.TranslationDraft.Unit;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationCheckerTest {

    private static final Set<String> ASKED = new LinkedHashSet<>(List.of("s1", "s2", "s3"));

    @Test
    void unitsAreTakenByIdWhateverTheirOrder() {
        assertThat(read(new Unit("s3", "Three"), new Unit("s1", "One"), new Unit("s2", "Two"))
                        .accepted())
                .isEqualTo(Map.of("s1", "One", "s2", "Two", "s3", "Three"));
    }

    @Test
    void whatIsMissingDoubledOrEmptyIsAFault() {
        DraftReading reading = read(
                new Unit("s1", "One"),
                new Unit("s1", "One"),
                new Unit("s2", " \u00A0\u200B\n"),
                new Unit("s4", "Four"));
        assertThat(reading.accepted()).isEmpty();
        assertThat(reading.faults()).isEqualTo(Map.of("s1", Fault.DOUBLED, "s2", Fault.EMPTY, "s3", Fault.MISSING));
    }

    @Test
    void anIdInTheTextIsTakenOffWhereItIsTheUnitsOwn() {
        DraftReading reading =
                read(new Unit("s1", "[s1] One"), new Unit("s2", "[s3] Three"), new Unit("s3", "[a] Three"));
        assertThat(reading.accepted()).isEqualTo(Map.of("s1", "One", "s3", "[a] Three"));
        assertThat(reading.faults()).isEqualTo(Map.of("s2", Fault.MISPLACED));
    }

    @Test
    void theChecksOfATranslationAreAllMade() {
        Glossary glossary = new Glossary(List.of(new TermEntry("excédent", "surplus")));
        String french = "L’excédent de 3 milliards d’euros est le plus élevé de la décennie.";
        assertThat(rules(french, "The surplus of €3 billion is the highest in a decade.", glossary))
                .isEmpty();
        assertThat(rules(french, "The excess of €3 million.", glossary)).containsExactly("magnitude", "glossary");
        assertThat(rules(french, "€3bn surplus", glossary)).containsExactly("length");
        assertThat(rules(french, french, Glossary.EMPTY)).containsExactly("untranslated");
        assertThat(rules(french, " ", Glossary.EMPTY)).containsExactly("empty");
    }

    @Test
    void aMissedTermIsAskedForOnceMoreAndAForbiddenOneIsNamed() {
        Glossary glossary = new Glossary(List.of(
                new TermEntry("exc\u00E9dent", "surplus", List.of("overhang"), List.of("excess"), Optional.empty())));
        List<Finding> findings =
                TranslationChecker.findings("Un exc\u00E9dent record.", "A record excess.", glossary.finder());
        assertThat(findings).extracting(Finding::rule).containsExactly("forbidden_term");
        assertThat(findings.get(0).target()).contains(new Finding.Excerpt("excess", 9, 15));
        assertThat(StatusTable.status(findings, false)).isEqualTo(Status.UNVERIFIED);
        assertThat(rules("Un exc\u00E9dent record.", "A record overhang.", glossary))
                .isEmpty();
        assertThat(TranslationChecker.findings(
                        "L\u2019exc\u00E9dent cro\u00EEt, un exc\u00E9dent record.",
                        "The surplus grows to a record.",
                        glossary.finder()))
                .extracting(Finding::severity)
                .containsExactly(Severity.MINOR);
    }

    private static DraftReading read(Unit... units) {
        return TranslationChecker.read(ASKED, new TranslationDraft(List.of(units)));
    }

    private static List<String> rules(String french, String english, Glossary glossary) {
        return TranslationChecker.findings(french, english, glossary.finder()).stream()
                .map(Finding::rule)
                .toList();
    }
}
