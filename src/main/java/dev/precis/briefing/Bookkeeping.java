package dev.precis.briefing;

import dev.precis.check.CheckerVersion;
import dev.precis.model.Meter;
import dev.precis.model.ModelGateway;
import dev.precis.model.PromptCatalog;
import dev.precis.note.Making;
import dev.precis.note.Provenance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    private final ModelGateway gateway;
    private final PromptCatalog prompts;
    private final Clock clock;
    private final String serviceVersion;

    Bookkeeping(
            ModelGateway gateway,
            PromptCatalog prompts,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String serviceVersion) {
        this.gateway = gateway;
        this.prompts = prompts;
        this.clock = clock;
        this.serviceVersion = serviceVersion;
    }

    /** @param sources the articles the answer was made of */
    Making close(List<ReadArticle> sources, Errand errand) {
        Meter.Reading reading = errand.meter().read();
        return new Making(
                provenance(sources, errand),
                reading,
                model(errand).flatMap(model -> gateway.cost(model, reading.tokens())));
    }

    private Provenance provenance(List<ReadArticle> sources, Errand errand) {
        return new Provenance(
                gateway.engine(errand.options().model()),
                model(errand),
                errand.options().target(),
                promptHashes(errand),
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

    private Optional<String> model(Errand errand) {
        return gateway.modelOf(errand.options().model());
    }

    private Map<String, String> promptHashes(Errand errand) {
        Map<String, String> hashes = new TreeMap<>();
        if (model(errand).isPresent()) {
            TASKS.forEach(task -> hashes.put(task, "sha256:" + prompts.of(task).sha256()));
        }
        return hashes;
    }
}
