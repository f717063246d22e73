package dev.precis.translation;

import dev.precis.summary.ClaimCheck;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import dev.precis.term.TermFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThatCode;

/** A quarter of a megabyte of what makes regular expressions backtrack and loops nest, as French and as English: all checks pass over it. */
class HostileTextsTest {

    private static final int LONG = 1 << 18;
    private static final TermFinder TERMS =
            new Glossary(List.of(new TermEntry("excédent", "surplus"), new TermEntry("a a a", "b"))).finder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a ",
                "![](",
                "[[",
                "=A",
                "**",
                "\"",
                "ne ",
                "\u202E",
                "[s1",
                "a.b@c.",
                "http://",
                "« ",
                "l'",
                "a ",
                "A.",
                "Le Monde ",
                "ne pas ",
                "the the ",
                "1 ",
                "12 mars ",
                "35 heures par semaine ",
                "a doublé ",
                "\u0301",
                "\n"
            })
    @Timeout(value = 25, unit = TimeUnit.SECONDS)
    void anyLengthOfItIsCheckedInTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertThatCode(() -> TranslationChecker.findings(text, text + ".", TERMS))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"si il ne signe pas ", "il signe ", "35 heures par semaine ", "a doublé ", "12 mars ", "« "})
    @Timeout(value = 25, unit = TimeUnit.SECONDS)
    void anyLengthOfItIsHeldAgainstItsEvidenceInTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertThatCode(() -> ClaimCheck.of(text, List.of("il n'a pas signé, " + text)))
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(value = 25, unit = TimeUnit.SECONDS)
    void anyLengthOfAClaimWhoseDoubtComesLastIsHeldAgainstItsEvidenceInTime() {
        String text = "il signe ".repeat(LONG / 9) + "selon lui";
        assertThatCode(() -> ClaimCheck.of(text, List.of("il pourrait signer"))).doesNotThrowAnyException();
    }
}
