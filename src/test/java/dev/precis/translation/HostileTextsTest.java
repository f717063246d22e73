package dev.precis.translation;

import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import dev.precis.term.TermFinder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThatCode;

/** A megabyte of what makes regular expressions backtrack and loops nest, as French, as English and as both: all checks pass over it. */
class HostileTextsTest {

    private static final int MEGABYTE = 1 << 20;
    private static final TermFinder TERMS =
            new Glossary(List.of(new TermEntry("excédent", "surplus"), new TermEntry("a a a", "b"))).finder();
    private static final String FRENCH = "Le port de Lorient aura 12 quais, a dit « la ministre » Anne Leroy.";
    private static final String ENGLISH = "The port of Lorient will have 12 quays, “the minister” Anne Leroy said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a ",
                "<!--",
                "[",
                "![",
                "![a](",
                "[a][",
                "](",
                "[s1",
                "a@",
                "a.b@c.",
                "http://",
                "www.",
                "data:",
                "=A(",
                "@",
                "**",
                "`",
                "# ",
                "« ",
                "» ",
                "“",
                "\"",
                "'",
                "l'",
                "a",
                "a ",
                "A ",
                "A.",
                "U.S.",
                "Le ",
                "Le Monde ",
                "Jean-",
                "de ",
                "-",
                "ne ",
                "ne pas ",
                "not ",
                "n't ",
                "aurait ",
                "selon ",
                "je suis désolé ",
                "I'm sorry ",
                "the the ",
                "un deux trois ",
                "1 ",
                "1,",
                "12 mars ",
                "3 % ",
                "milliard ",
                "\u0301",
                "\u200B",
                "\uD83D\uDE00",
                "é",
                "œ",
                " ",
                "\n",
                "(",
                "…"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aMegabyteOfItIsCheckedInTime(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertThatCode(() -> {
                    TranslationChecker.findings(text, ENGLISH, TERMS);
                    TranslationChecker.findings(FRENCH, text, TERMS);
                    TranslationChecker.findings(text, text + ".", TERMS);
                })
                .doesNotThrowAnyException();
    }
}
