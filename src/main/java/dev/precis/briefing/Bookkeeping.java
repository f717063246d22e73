package dev.precis.briefing;

import dev.precis.check.CheckerVersion;
import dev.precis.model.Meter;
import dev.precis.model.ModelConfig;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.model.Tokens;
import dev.precis.note.Making;
import dev.precis.note.Provenance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Singleton;

/** Closes the books of a request: what made the answer, of what, and for how much. */
@Singleton
final class Bookkeeping {

    private static final List<String> TASKS = List.of("overview", "summary", "translation");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final ModelGateway gateway;
    private final PromptCatalog prompts;
    private final ModelConfig model;
    private final Clock clock;
    private final String serviceVersion;

    Bookkeeping(
            ModelGateway gateway,
            PromptCatalog prompts,
            ModelConfig model,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String serviceVersion) {
        this.gateway = gateway;
        this.prompts = prompts;
        this.model = model;
        this.clock = clock;
        this.serviceVersion = serviceVersion;
    }

    /** @param sources the articles the answer was made of */
    Making close(List<ReadArticle> sources, Errand errand) {
        Meter.Reading reading = errand.meter().read();
        return new Making(provenance(sources, errand), reading, cost(reading.tokens()));
    }

    private Provenance provenance(List<ReadArticle> sources, Errand errand) {
        return new Provenance(
                gateway.engine(),
                errand.options().model().or(gateway::defaultModel),
                promptHashes(),
                CheckerVersion.CURRENT,
                serviceVersion,
                errand.started(),
                clock.instant(),
                sources.stream()
                        .map(source -> new Provenance.Source(
                                source.id(),
                                source.segmentation().page().article().sha256()))
                        .toList());
    }

    private Map<String, String> promptHashes() {
        Map<String, String> hashes = new TreeMap<>();
        if (gateway.defaultModel().isPresent()) {
            TASKS.forEach(task -> hashes.put(task, "sha256:" + prompts.of(task).sha256()));
        }
        return hashes;
    }

    private Optional<BigDecimal> cost(Tokens tokens) {
        return model.inputPrice().flatMap(in -> model.outputPrice().map(out -> price(tokens, in, out)));
    }

    private static BigDecimal price(Tokens tokens, BigDecimal perMillionIn, BigDecimal perMillionOut) {
        return perMillionIn
                .multiply(BigDecimal.valueOf(tokens.input()))
                .add(perMillionOut.multiply(BigDecimal.valueOf(tokens.output())))
                .divide(MILLION, 6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
