package dev.precis.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTableTest {

    private static List<Finding> findings(String told) {
        return told == null
                ? List.of()
                : Arrays.stream(told.split(" "))
                        .map(one -> Finding.of(
                                one.split("/")[0],
                                Severity.valueOf(one.split("/")[1].toUpperCase()),
                                Message.of("why", "pourquoi")))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        ", false, VERIFIED",
        ", true, REPAIRED",
        "glossary/minor, false, VERIFIED",
        "glossary/minor, true, REPAIRED",
        "name/major, false, UNVERIFIED",
        "name/major, true, UNVERIFIED",
        "number/critical glossary/minor, true, UNVERIFIED",
        "empty/critical, false, UNTRANSLATED",
        "untranslated/critical, true, UNTRANSLATED",
        "refusal/critical number/critical, false, UNTRANSLATED",
        "misplaced/critical, false, UNTRANSLATED",
        "untranslated/major, false, UNVERIFIED",
        "untranslated/minor, false, VERIFIED",
    })
    void theStatusFollowsFromTheFindings(String findings, boolean mended, Status status) {
        assertThat(StatusTable.status(findings(findings), mended)).isEqualTo(status);
    }

    @Test
    void theMilderOfTwoIsBetterAndEqualOnesAreNot() {
        List<String> fromMildest = List.of(
                "glossary/minor",
                "glossary/minor glossary/minor",
                "name/major",
                "name/major glossary/minor",
                "number/critical",
                "number/critical name/major",
                "number/critical number/critical",
                "refusal/critical");
        for (int i = 0; i < fromMildest.size(); i++) {
            for (int j = 0; j < fromMildest.size(); j++) {
                assertThat(StatusTable.isBetter(findings(fromMildest.get(i)), findings(fromMildest.get(j))))
                        .isEqualTo(i < j);
            }
        }
    }
}
