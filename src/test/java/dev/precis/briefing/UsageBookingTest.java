package dev.precis.briefing;

import dev.precis.cache.UsageLedger;
import dev.precis.model.AnswerSchema;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeModelResource;
import dev.precis.model.Meter;
import dev.precis.model.ModelGateway;
import dev.precis.model.ModelQuestion;
import dev.precis.model.Prompt;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@WithTestResource(FakeModelResource.class)
class UsageBookingTest {

    record Draft(List<String> units) {}

    @Inject
    ModelGateway gateway;

    @Inject
    UsageLedger ledger;

    FakeModel model;

    @Test
    void everyCallOfAModelIsBookedAndMeasured() {
        var question = new ModelQuestion<>(
                "booking", Optional.empty(), new Prompt("a", "[s1] b"), AnswerSchema.of("translation", Draft.class));
        Meter meter = new Meter();
        gateway.ask(question, meter);

        // A batch that another test left may go on meanwhile.
        assertThat(model.calls()).filteredOn(call -> call.system().equals("a")).hasSize(1);
        assertThat(ledger.rows())
                .filteredOn(row -> row.task().equals("booking"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.model()).isEqualTo(FakeModel.NAME);
                    assertThat(row.calls()).isOne();
                    assertThat(row.inputTokens())
                            .isEqualTo(meter.read().tokens().input());
                });
        when().get("/q/metrics").then().body(containsString("gen_ai_client_operation_duration_seconds_count"));
    }
}
