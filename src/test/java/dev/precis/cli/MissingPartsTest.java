package dev.precis.cli;

import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.render.RenderLanguage;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class MissingPartsTest {

    @Test
    void aReasonIsToldOnceWithTheFirstOfItsPlacesInTheLanguageOfTheNote() {
        List<Gap> gaps = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> Gap.withoutEnglish("a1.s" + i))
                .toList();
        assertThat(MissingParts.of(gaps, RenderLanguage.FRENCH))
                .containsExactly(
                        "a1.s1, a1.s2, a1.s3, a1.s4, a1.s5 et 2 de plus\u00A0: ce texte n’a pas de traduction anglaise");
        for (RenderLanguage other : List.of(RenderLanguage.BOTH, RenderLanguage.ENGLISH)) {
            assertThat(MissingParts.of(gaps, other))
                    .containsExactly("a1.s1, a1.s2, a1.s3, a1.s4, a1.s5 and 2 more: there is no English of this text");
        }
    }

    @Test
    void whatHasNoFrenchWordingIsToldInEnglish() {
        Gap old = new Gap("untranslated", new Message("half % done", Optional.empty()), "a1.s1");
        assertThat(MissingParts.of(List.of(old), RenderLanguage.FRENCH)).containsExactly("a1.s1\u00A0: half % done");
    }
}
