package dev.precis.render;

import dev.precis.RuleScan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleNamesTest {

    @Test
    void everyRuleThatAFindingCanHaveHasANameInBothLanguages() {
        assertThat(RuleScan.rules()).hasSizeGreaterThan(25).allSatisfy(rule -> {
            assertThat(RuleNames.all()).containsKey(rule);
            assertThat(RuleNames.all().get(rule).fr()).isNotBlank();
            assertThat(RuleNames.all().get(rule).en()).isNotBlank();
        });
    }

    @Test
    void noTwoRulesAreCalledTheSame() {
        assertThat(RuleNames.all().values()).extracting(RuleNames.Name::fr).doesNotHaveDuplicates();
        assertThat(RuleNames.all().values()).extracting(RuleNames.Name::en).doesNotHaveDuplicates();
    }
}
