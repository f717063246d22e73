package dev.precis.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Ends that no sign marks; in the texts, {@code ‖} stands where one is. */
class LostEndTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une rentrée sous le soleil‖ Le maire a accueilli les élèves lundi matin.",
                "Il y a mieux et moins cher ;)‖ Un endroit simple, propre et accueillant.",
                "On verra ce que cela donne‖ Trop cher, il y a de meilleures tables en ville."
            })
    void aHeadingOrRemarkThatLostItsLineBreakEndsWhereTheNextBegins(String marked) {
        assertThat(split(marked)).isEqualTo(pieces(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il cite volontiers Les misérables et Notre-Dame de Paris.",
                "Le gouvernement temporise et Bruno Le Maire promet une réponse jeudi.",
                "Le dossier compte quatre pièces : iii) La taxe d'habitation."
            })
    void aTitleANameOrACountingMarkIsNotCut(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    private static List<String> pieces(String marked) {
        return Arrays.stream(marked.split("‖")).map(String::strip).toList();
    }

    private static List<String> split(String marked) {
        String text = marked.replace("‖", "");
        return new SentenceSplitter()
                .split(text).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList();
    }
}
