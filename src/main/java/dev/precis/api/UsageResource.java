package dev.precis.api;

import dev.precis.cache.UsageLedger;
import dev.precis.cache.UsageRow;
import dev.precis.model.ModelGateway;
import dev.precis.model.Tokens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What was paid for and what was saved. */
@Path("/v1/usage")
@Produces(MediaType.APPLICATION_JSON)
public final class UsageResource {

    private final UsageLedger ledger;
    private final ModelGateway gateway;
    private final Answers answers;

    UsageResource(UsageLedger ledger, ModelGateway gateway, Answers answers) {
        this.ledger = ledger;
        this.gateway = gateway;
        this.answers = answers;
    }

    @GET
    public Response usage() {
        return answers.ok(new Usage(ledger.rows().stream().map(this::day).toList()));
    }

    private Day day(UsageRow row) {
        Optional<BigDecimal> cost = gateway.cost(row.model(), new Tokens(row.inputTokens(), row.outputTokens()));
        return new Day(
                row.day(),
                row.model(),
                row.task(),
                row.calls(),
                row.inputTokens(),
                row.outputTokens(),
                row.cachedCalls(),
                row.savedTokens(),
                cost);
    }

    /** @param days newest first, then by model and task */
    record Usage(List<Day> days) {}

    /** @param cost at today's prices; empty where none are set */
    record Day(
            LocalDate day,
            String model,
            String task,
            long calls,
            long inputTokens,
            long outputTokens,
            long cachedCalls,
            long savedTokens,
            Optional<BigDecimal> cost) {}
}
