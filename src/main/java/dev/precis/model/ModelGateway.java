package dev.precis.model;

import dev.precis.model.ModelFailure.NoModel;
import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.ModelReply.Failed;
import dev.precis.model.embedded.EmbeddedModel;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one way to every language model: each has a door of its own, with its own limits. */
@Singleton
@Startup
public final class ModelGateway implements AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final ModelDoor standard;
    private final Map<String, ModelDoor> doors = new LinkedHashMap<>();
    private final Asking asking = new Asking();
    private final Courtesy courtesy;
    private final Map<String, ModelSettings> priced = new LinkedHashMap<>();

    @Inject
    ModelGateway(
            ModelConfig config,
            NamedModels named,
            Clock clock,
            Event<ModelCall> calls,
            Tracer tracer,
            Courtesy courtesy,
            Paces paces,
            @ConfigProperty(name = "precis.data-dir") Path dataDir) {
        this(
                config,
                named.byName(),
                new Engines(config.ollamaUrl(), () -> EmbeddedModel.of(config.embedded(), dataDir), clock),
                new CallBook(calls::fire, tracer),
                new Backoff(FIRST_PAUSE, () -> ThreadLocalRandom.current().nextDouble()),
                courtesy,
                paces);
    }

    ModelGateway(
            ModelConfig config,
            Map<String, ModelSettings> named,
            Engines engines,
            CallBook calls,
            Backoff backoff,
            Courtesy courtesy,
            Paces paces) {
        this.courtesy = courtesy;
        Choice choice = engines.choose(config);
        standard = open(choice.engine().model().orElse(""), config, choice, calls, backoff, paces);
        if (choice.engine().model().isPresent()) {
            doors.put(standard.name(), standard);
        }
        new TreeMap<>(named).forEach((name, settings) -> {
            ModelDoor door = open(name, settings, engines.choose(settings), calls, backoff, paces);
            if (doors.putIfAbsent(name, door) != null) {
                throw new ConfigurationException("two models are called " + name);
            }
        });
    }

    private ModelDoor open(
            String name, ModelSettings settings, Choice choice, CallBook calls, Backoff backoff, Paces paces) {
        Engine engine = choice.engine();
        engine.model().ifPresent(model -> priced.putIfAbsent(model, settings));
        Limits limits = Limits.of(settings, engine instanceof EmbeddedEngine);
        return new ModelDoor(name, settings, choice, limits, calls, backoff, paces);
    }

    /**
     * Asks once, retrying what a retry can mend. Never throws for a fault of model or network. Blocks: for its turn, then until the
     * deadline at most.
     */
    public <T> ModelReply<T> ask(ModelQuestion<T> question, Meter meter) {
        Optional<ModelDoor> door = door(question.model());
        if (door.isEmpty()) {
            return new Failed<>(new Unavailable("that model is not at hand here", Optional.empty()));
        }
        Optional<NoModel> absence = door.get().engine().absence();
        if (absence.isPresent()) {
            return new Failed<>(absence.get());
        }
        return courtesy.away(meter.lane(), () -> asking.ask(() -> door.get().ask(question, meter)));
    }

    /** By which whoever works for a batch lets others go first. */
    public Courtesy courtesy() {
        return courtesy;
    }

    Collection<ModelDoor> doors() {
        return doors.values();
    }

    private Optional<ModelDoor> door(Optional<String> name) {
        return name.isEmpty() ? Optional.of(standard) : Optional.ofNullable(doors.get(name.get()));
    }

    /** The engine that answers a request now: {@code openai}, …, {@code none}. @param model as the request names it */
    public String engine(Optional<String> model) {
        Engine engine = door(model).orElse(standard).engine();
        return engine.absence().isPresent() ? "none" : engine.name();
    }

    /**
     * Why a request goes on without a model; empty where one answers. A model that would have to be fetched first, and that nobody
     * chose, is none until it is here; asking is what has it fetched.
     *
     * @param model as the request names it
     */
    public Optional<NoModel> absence(Optional<String> model) {
        return door(model)
                .map(door -> door.engine().absence())
                .orElseGet(() -> Optional.of(new NoModel("that model is not at hand here", false)));
    }

    /** The names a request may ask for; the one that answers where none is named stands first. */
    public List<String> names() {
        return List.copyOf(doors.keySet());
    }

    /** Whether a request may ask for this model. */
    public boolean knows(String name) {
        return doors.containsKey(name);
    }

    /** The model that answers a request, as its server knows it; empty where none does. @param model as the request names it */
    public Optional<String> modelOf(Optional<String> model) {
        return answering(model).flatMap(Engine::model);
    }

    /** What question and answer may have together, where that is known. @param model as the request names it */
    public OptionalInt contextTokens(Optional<String> model) {
        return door(model).map(ModelDoor::contextTokens).orElse(OptionalInt.empty());
    }

    /**
     * Engine, model and the parameters that shape its answers, as part of cache keys. Empty where no model answers. The server's address is
     * no part of it: the same model answers the same wherever it runs.
     *
     * @param model as the request names it
     */
    public Optional<String> fingerprint(Optional<String> model) {
        return answering(model).flatMap(Engine::fingerprint);
    }

    private Optional<Engine> answering(Optional<String> model) {
        return door(model)
                .map(ModelDoor::engine)
                .filter(engine -> engine.absence().isEmpty());
    }

    /** Looks now how the model that answers where none is named fares; takes two seconds at most. */
    public EngineReport report() {
        return standard.report(true);
    }

    /** Looks now how every model fares, at all of them at once; takes two seconds at most. */
    public List<EngineReport> reports() {
        if (doors.isEmpty()) {
            return List.of(report());
        }
        ExecutorService lookers = Executors.newFixedThreadPool(doors.size());
        try {
            List<CompletableFuture<EngineReport>> looking = doors.values().stream()
                    .map(door -> CompletableFuture.supplyAsync(() -> door.report(door == standard), lookers))
                    .toList();
            return looking.stream().map(CompletableFuture::join).toList();
        } finally {
            lookers.shutdown();
        }
    }

    /** What tokens of a model cost; empty where its prices are not set. @param model as its server knows it */
    public Optional<BigDecimal> cost(String model, Tokens tokens) {
        return Optional.ofNullable(priced.get(model))
                .flatMap(settings -> settings.inputPrice()
                        .flatMap(input -> settings.outputPrice().map(output -> tokens.cost(input, output))));
    }

    /** Has everybody who waits for a model come back at once, for the service stops. */
    void stopAsking() {
        asking.stop();
    }

    @Override
    @PreDestroy
    public void close() {
        standard.close();
        doors.values().forEach(ModelDoor::close);
    }
}
