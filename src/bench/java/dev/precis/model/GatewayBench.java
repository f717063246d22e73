package dev.precis.model;

import dev.precis.bench.SteadyRate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The gateway in a process of its own, asking at a steady rate what the service would ask. Prints a line for each question after those that warm up: its number, and the
 * nanoseconds from the call of {@link ModelGateway#ask} to its return. A part of {@code src/bench/overhead.sh}.
 */
public final class GatewayBench {

    record Draft(List<Unit> units) {}

    record Unit(String id, String text) {}

    private static final AnswerSchema<Draft> SCHEMA = AnswerSchema.of("translation", Draft.class);

    private record Asked(int number, long took) {}

    private final ModelGateway gateway;
    private final PromptTemplate template = new PromptCatalog(Path.of("prompts")).of("translation");

    private GatewayBench(ModelGateway gateway) {
        this.gateway = gateway;
    }

    /** @param args the model's address, its question with {@code %d} for a number, calls a second, seconds, seconds to warm up */
    public static void main(String[] args) {
        int rate = Integer.parseInt(args[2]);
        int warmUp = Integer.parseInt(args[4]);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ModelGateway gateway = Gateways.with(
                Map.of("engine", "openai", "base-url", args[0], "name", "timed", "concurrency", "256"),
                Clock.systemUTC(),
                call -> {})) {
            GatewayBench bench = new GatewayBench(gateway);
            SteadyRate.keep(
                            rate,
                            Integer.parseInt(args[3]) + warmUp,
                            (number, due) -> CompletableFuture.supplyAsync(() -> bench.ask(number, args[1]), threads))
                    .stream()
                    .skip((long) rate * warmUp)
                    .map(CompletableFuture::join)
                    .forEach(asked -> System.out.println(asked.number + " " + asked.took));
        }
        System.exit(0);
    }

    private Asked ask(int number, String sentence) {
        Prompt prompt = template.ask(
                Map.of("target", "British English (en-GB)", "units", "[u1] " + sentence.formatted(number)));
        long begin = System.nanoTime();
        ModelReply<Draft> reply =
                gateway.ask(new ModelQuestion<>("translation", Optional.empty(), prompt, SCHEMA), new Meter());
        long took = System.nanoTime() - begin;
        if (!(reply instanceof ModelReply.Answer)) {
            throw new IllegalStateException(reply.toString());
        }
        return new Asked(number, took);
    }
}
