package dev.precis.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.model.FakeModel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** A note as its reader gets it in JSON, with what a test may demand of it. */
record SeenNote(JsonNode json, FakeModel model) {

    SeenNote isComplete() {
        assertThat(json.get("status").asText())
                .as(json.get("data_gaps").toString())
                .isEqualTo("complete");
        return this;
    }

    /** The sentence has an English that is shown as unverified, with a finding that names these values. */
    SeenNote doubts(String mark, String rule, String... values) {
        assertThat(unit(mark).get("status").asText()).as(unit(mark).toString()).isEqualTo("unverified");
        assertThat(findings(unit(mark))).as(unit(mark).toString()).anySatisfy(finding -> {
            assertThat(finding.get("rule").asText()).isEqualTo(rule);
            assertThat(finding.get("severity").asText()).isNotEqualTo("minor");
            for (String value : values) {
                assertThat(finding.get("message").asText()).contains(value);
            }
        });
        return this;
    }

    /** The sentence is not verified, whatever the rule. */
    SeenNote doubtsSomehow(String mark, String... values) {
        assertThat(unit(mark).get("status").asText()).as(unit(mark).toString()).isIn("unverified", "untranslated");
        for (String value : values) {
            assertThat(findings(unit(mark)).toString()).contains(value);
        }
        return this;
    }

    SeenNote doubtsOrLacks(String mark, String rule) {
        assertThat(unit(mark).get("status").asText()).as(unit(mark).toString()).isIn("unverified", "untranslated");
        assertThat(findings(unit(mark)))
                .as(unit(mark).toString())
                .anySatisfy(finding -> assertThat(finding.get("rule").asText()).isEqualTo(rule));
        return this;
    }

    /** The claim with {@code mark} is shown as unverified, with a finding of that rule. */
    SeenNote doubtsClaim(String mark, String rule) {
        JsonNode claim = each(json.at("/articles/0/summary/points"))
                .filter(point -> point.get("fr").asText().contains(mark))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no claim with " + mark + " in " + json.at("/articles/0/summary")));
        assertThat(claim.get("status").asText()).as(claim.toString()).isIn("unverified", "untranslated");
        assertThat(findings(claim))
                .as(claim.toString())
                .anySatisfy(finding -> assertThat(finding.get("rule").asText()).isEqualTo(rule));
        return this;
    }

    /** The sentence has no English; that is said in the gaps, and the note is not complete. */
    SeenNote lacks(String mark) {
        JsonNode unit = unit(mark);
        assertThat(unit.get("en").isNull()).as(unit.toString()).isTrue();
        assertThat(unit.get("status").asText()).isEqualTo("untranslated");
        assertThat(each(json.get("data_gaps")).map(gap -> gap.get("where").asText()))
                .contains(unit.get("id").asText());
        assertThat(json.get("status").asText()).isEqualTo("partial");
        return this;
    }

    SeenNote hasGap(String code, String words) {
        assertThat(each(json.get("data_gaps")).toList())
                .as(json.get("data_gaps").toString())
                .anySatisfy(gap -> {
                    assertThat(gap.get("code").asText()).isEqualTo(code);
                    assertThat(gap.get("message").asText()).contains(words);
                });
        assertThat(json.get("status").asText()).isEqualTo("partial");
        return this;
    }

    /** So often has the sentence been put to the model for translation. */
    SeenNote asked(String mark, int times) {
        assertThat(model.calls("translation").stream()
                        .filter(call -> call.lines().stream()
                                .anyMatch(line ->
                                        line.id().startsWith("s") && line.text().contains(mark))))
                .hasSize(times);
        return this;
    }

    /** Every endless answer was hung up on before its end. */
    SeenNote hungUp() {
        try {
            assertThat(model.isHungUpOnWithin(HostileRow.patience())).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    private JsonNode unit(String mark) {
        return each(json.at("/articles/0/translation"))
                .filter(unit -> unit.get("fr").asText().contains(mark))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> findings(JsonNode line) {
        return new ArrayList<>(each(line.get("findings")).toList());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
