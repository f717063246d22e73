package dev.precis.term;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class GlossaryTest {

    private static final TermEntry AGREEMENT =
            new TermEntry("accord commercial réciproque", "reciprocal trade agreement");
    private static final TermEntry ACCORD = new TermEntry("accord", "agreement");
    private static final TermEntry CHAIN = new TermEntry("chaîne d'approvisionnement", "supply chain");

    private final Glossary glossary = new Glossary(List.of(ACCORD, AGREEMENT, CHAIN));

    @Test
    void aTermIsFoundInWhateverFormItIsCopied() {
        assertThat(glossary.occurringIn("Des CHAINES D’APPROVISIONNEMENT fragiles"))
                .containsExactly(CHAIN);
        assertThat(glossary.occurringIn("à l’Accord de Paris")).containsExactly(ACCORD);
        assertThat(glossary.occurringIn("ils s’accordent")).isEmpty();
    }

    @Test
    void aTermWithinALongerOneDoesNotCount() {
        assertThat(glossary.occurringIn("L’accord commercial réciproque est signé."))
                .containsExactly(AGREEMENT);
        assertThat(glossary.occurringIn("L’accord commercial réciproque suit un autre accord."))
                .containsExactly(AGREEMENT, ACCORD);
    }

    @Test
    void aTermIsAppliedWhereItsEnglishStands() {
        assertThat(applied("Les chaînes d'approvisionnement.", "Supply chains."))
                .containsExactly(true);
        assertThat(applied("Une chaîne d'approvisionnement.", "A delivery chain."))
                .containsExactly(false);
        assertThat(applied("Rien.", "Nothing about a supply chain.")).isEmpty();
    }

    private List<Boolean> applied(String french, String english) {
        return TermUse.between(french, english, glossary.finder()).stream()
                .map(TermUse::isApplied)
                .toList();
    }
}
