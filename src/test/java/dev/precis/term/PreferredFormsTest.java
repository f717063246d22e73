package dev.precis.term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreferredFormsTest {

    private final PreferredForms forms = CorpusForms.forms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Les USA et le Viet Nam ont signé à Hanoi.         | Les États-Unis et le Vietnam ont signé à Hanoï.
            L’accord avec les Etats-Unis vise Hà Nội.         | L’accord avec les États-Unis vise Hanoï.
            La ville de Ho Chi Minh-Ville, au Viêt-Nam        | La ville de Hô Chi Minh-Ville, au Vietnam
            Un « accord avec les USA », dit-on aux USA        | Un « accord avec les USA », dit-on aux États-Unis
            Le secrétaire d’Etat et le secrétaire d'Etat      | Le secrétaire d’État et le secrétaire d'État
            La WTO se tait                                    | La WTO se tait
            Le Vietnam et Hanoï                               | Le Vietnam et Hanoï
            Le dossier USA-Chine                              | Le dossier USA-Chine
            """)
    void variantsTakeThePreferredFormAndQuotationsStay(String written, String preferred) {
        assertThat(forms.of(written)).isEqualTo(preferred);
    }

    @Test
    void writingTwiceChangesNothing() {
        String once = forms.of("Viêt Nam, USA, Saigon, Beijing, Nations Unies, Maison Blanche");
        assertThat(once).isEqualTo("Vietnam, États-Unis, Saïgon, Pékin, Nations unies, Maison-Blanche");
        assertThat(forms.of(once)).isEqualTo(once);
    }

    @Test
    void aTextsVariantsAreFoundOnceAndThoseInQuotationsAreTheSpeakers() {
        String text = "Les USA et « le Viet Nam » sont à la WTO ; les USA partent. Mer de Chine méridionale.";
        assertThat(forms.in(text))
                .extracting(PreferredForms.Form::variant)
                .containsExactly("USA", "Viet Nam", "WTO", "Mer de Chine méridionale");
        assertThat(forms.missedIn(text))
                .extracting(PreferredForms.Form::preferred)
                .containsExactly("États-Unis", "OMC", "mer de Chine méridionale");
        assertThat(forms.missedIn("Mer de Chine méridionale : un accord")).isEmpty();
    }
}
