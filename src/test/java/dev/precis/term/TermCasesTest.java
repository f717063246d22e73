package dev.precis.term;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TermCasesTest {

    private static final double WANTED = 0.98;

    @Test
    void labelledTermsAreFoundInEveryFormAndNothingElseIs() {
        List<TermCase> cases = TermCase.all();
        TermFinder finder = TermCase.glossary().finder();
        int right = 0;
        int wanted = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (TermCase labelled : cases) {
            List<String> words = finder.occurrences(labelled.text()).stream()
                    .map(occurrence -> labelled.text()
                            .substring(
                                    occurrence.place().start(),
                                    occurrence.place().end()))
                    .toList();
            List<String> same = new ArrayList<>(words);
            labelled.expected().forEach(same::remove);
            right += words.size() - same.size();
            wanted += labelled.expected().size();
            found += words.size();
            if (!words.equals(labelled.expected())) {
                wrong.add(labelled.text() + " -> " + words);
            }
        }
        double f1 = 2.0 * right / (wanted + found);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(300);
        assertThat(f1)
                .as("F1 %.4f over %d cases; wrong: %s", f1, cases.size(), wrong)
                .isGreaterThanOrEqualTo(WANTED);
    }
}
