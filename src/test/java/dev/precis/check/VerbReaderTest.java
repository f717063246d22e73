package dev.precis.check;

import dev.precis.check.Verb.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerbReaderTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Le maire annonce la vente. | annoncer | PRESENT
            La demande de vente est tardive. | demander | UNCLEAR
            Le maire vend le quai. | vendre | PRESENT
            Le maire a vendu le quai. | vendre | PAST
            Le quai a enfin été vendu. | vendre | PAST
            Le maire vendit le quai. | vendre | PAST
            Le quai sera vendu en mai. | vendre | FUTURE
            Le maire aurait vendu le quai. | vendre | DOUBTED
            Le quai peut être vendu. | être | DOUBTED
            Le maire espère vendre le quai. | vendre | PLANNED
            Le maire a tenté de le vendre. | vendre | PLANNED
            Le maire n'a pas vendu le quai. | vendre | DENIED
            Le maire n'a toujours pas pu le vendre. | vendre | DENIED
            Personne ne vend de quai. | vendre | DENIED
            Ni la ville ni le port n'ont vendu. | vendre | DENIED
            Le maire ne vend que le quai. | vendre | PRESENT
            Le maire n'a pas tout vendu. | vendre | UNCLEAR
            Le quai vendu en mai rouvre. | vendre | ATTACHED
            Il faut que le maire vende le quai. | vendre | UNCLEAR
            La ville n'est plus propriétaire. | être propriétaire | DENIED
            Il n'y a pas de preuve. | avoir preuve | DENIED
            La ville a des preuves. | avoir preuve | PRESENT
            """)
    void aVerbStandsAsTheFormsBesideItTell(String text, String base, Standing standing) {
        assertThat(VerbReader.of(text))
                .filteredOn(verb -> verb.bases().contains(base))
                .extracting(Verb::standing)
                .containsExactly(standing);
    }

    @Test
    void itsWordsBeginWithWhatTellsHowItStands() {
        String text = "Hier, le port n'a pas pu vendre le quai.";
        assertThat(VerbReader.of(text)).extracting(verb -> verb.in(text).text()).contains("n'a pas pu vendre");
    }

    @Test
    void aTextWithoutAWordHasNoVerb() {
        assertThat(VerbReader.of(" … ")).isEmpty();
    }
}
