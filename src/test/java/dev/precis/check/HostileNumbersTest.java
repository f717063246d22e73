package dev.precis.check;

import dev.precis.article.Language;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Long texts of what makes regular expressions backtrack: every reader must pass over them in a time linear in their length. */
class HostileNumbersTest {

    private static final int LENGTH = 1 << 16;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                ",",
                ".",
                " ",
                "\u00A0",
                "1 ",
                "1,",
                "1.1",
                "1,1 ",
                "1.1.1.",
                "12:",
                "1:1:",
                "1/",
                "2 1/",
                "- ",
                "-1",
                "'",
                "000 ",
                "un ",
                "vingt-",
                "cent ",
                "cent-",
                "et ",
                "un et ",
                "virgule ",
                "un virgule ",
                "demi ",
                "million ",
                "mille 1 ",
                "de 1 à ",
                "1 à ",
                "1 % et ",
                "$",
                "$1 to ",
                "€ ",
                "EUR ",
                "US$",
                "12 mars ",
                "mars ",
                "3 au ",
                "2 février 2",
                "Sept. ",
                "May 1-",
                "XVI",
                "IV ",
                "a half ",
                "half a ",
                "twenty-",
                "and a ",
                "p.m.",
                "1 p",
                "1st ",
                "er",
                "1er ",
                "e\u0301",
                "\u0301",
                "9 h ",
                "9h3",
                "½",
                "1°",
                "Km2",
                "nuit de lundi ",
                "de ",
                "d'",
                "1 heure et demi",
                "années ",
                "15-16-",
                "ᵉ"
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aLongTextOfItIsReadInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThatCode(() -> {
                    Facts.of(text, Language.FRENCH);
                    Facts.of(text, Language.BRITISH_ENGLISH);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "deux ", "3 mars ", "4 % ", "5 euros "})
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void manyFactsAreComparedInTime(String piece) {
        String text = piece.repeat(5_000);
        assertThatCode(() -> {
                    FactCheck.between(text, text);
                    FactCheck.between(text, "");
                    FactCheck.supported(text, List.of(text));
                })
                .doesNotThrowAnyException();
    }
}
