package dev.precis.model;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The gateway asks a model many times at once, through its whole door: {@code src/bench/many-calls.sh FOLDER}. */
public final class ManyCallsBench {

    record Draft(String answer) {}

    private static final AnswerSchema<Draft> SCHEMA = AnswerSchema.of("answer", Draft.class);
    private static final int WARM_UPS = 3;

    private ManyCallsBench() {}

    /** @param args the model's port, the number of calls */
    public static void main(String[] args) throws Exception {
        int calls = Integer.parseInt(args[1]);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ModelGateway gateway = Gateways.with(
                Map.of(
                        "engine",
                        "openai",
                        "base-url",
                        "http://127.0.0.1:" + args[0] + "/v1",
                        "name",
                        "slow",
                        "concurrency",
                        args[1]),
                Clock.systemUTC(),
                call -> {})) {
            for (int i = 0; i < WARM_UPS; i++) {
                ask(gateway, threads, calls).forEach(CompletableFuture::join);
            }
            long before = heap();
            long cpu = cpu();
            long begin = System.nanoTime();
            List<CompletableFuture<Boolean>> asked = ask(gateway, threads, calls);
            TimeUnit.MILLISECONDS.sleep(Math.max(0, 950 - (System.nanoTime() - begin) / 1_000_000));
            long during = heap();
            long good = asked.stream().filter(CompletableFuture::join).count();
            double wall = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "Précis        %d calls: %.2f s, %.2f s of processor time, %d answered, %.1f KiB of heap each%n",
                    calls, wall, (cpu() - cpu) / 1e9, good, (during - before) / 1024.0 / calls);
        }
        System.exit(0);
    }

    private static List<CompletableFuture<Boolean>> ask(ModelGateway gateway, ExecutorService threads, int calls) {
        return IntStream.range(0, calls)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> gateway.ask(
                                        new ModelQuestion<>(
                                                "t", Optional.empty(), new Prompt("Answer.", "[s1] Bonjour."), SCHEMA),
                                        new Meter())
                                instanceof ModelReply.Answer,
                        threads))
                .toList();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
