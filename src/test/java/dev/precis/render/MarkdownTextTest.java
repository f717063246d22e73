package dev.precis.render;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’accord, signé le 12 mars (à Lyon), vaut 12,09 milliards d’euros – soit +4,5 % !",
                "Trade – up 4.5% (year on year) – reached a peak… or did it?",
                "Vietnam–États-Unis : « un pas de plus », dit-il ; c’est 1. ou 2.",
            })
    void plainFrenchAndEnglishReadAsTheyAre(String text) {
        assertThat(MarkdownText.inline(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a](b); \\[a\\]\\(b)",
                "![a]; \\!\\[a\\]",
                "<b>; \\<b\\>",
                "a|b; a\\|b",
                "- un; \\- un",
                "-5 %; -5 %",
                "2. deux; 2\\. deux",
                "2.5; 2.5",
                "# titre; \\# titre",
                "*a* _b_ ~c~; \\*a\\* \\_b\\_ \\~c\\~",
                "voir http://a.example/x_y.; voir `http://a.example/x_y`.",
                "écrire à a.b@c.example; écrire à `a.b@c.example`",
                "ftp://(x; ftp\\://(x",
                "&ltSEMI; \\&ltSEMI",
            })
    void whatCouldBecomeMarkupIsEscaped(String text, String inert) {
        assertThat(MarkdownText.inline(text.replace("SEMI", ";"))).isEqualTo(inert.replace("SEMI", ";"));
    }

    @Test
    void aLineBreakBecomesABlank() {
        assertThat(MarkdownText.inline(" un\n\n# deux\u2028trois ")).isEqualTo("un \\# deux trois");
    }
}
