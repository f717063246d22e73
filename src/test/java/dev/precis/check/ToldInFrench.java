package dev.precis.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether findings are told in French as well, with the same words of the texts. */
public final class ToldInFrench {

    private ToldInFrench() {}

    /** That the rule is among the findings and its French has those words. */
    public static void assertTold(String rule, List<Finding> findings, String words) {
        assertThat(findings).extracting(Finding::rule).contains(rule);
        assertThat(findings).allSatisfy(finding -> {
            String english = finding.message().en();
            String french = finding.message().fr().orElseThrow();
            assertThat(french).isNotEqualTo(english);
            Stream.of(finding.source(), finding.target())
                    .flatMap(Optional::stream)
                    .map(Finding.Excerpt::text)
                    .filter(english::contains)
                    .forEach(quoted -> assertThat(french).contains(quoted));
        });
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(rule))
                .anySatisfy(finding ->
                        assertThat(finding.message().fr().orElseThrow()).contains(words));
    }
}
