package dev.precis.model;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class AskingTest {

    record Draft(String answer) {}

    @Test
    void whoeverWaitsForAModelWhenTheServiceStopsComesBackAtOnce() throws Exception {
        try (FakeModel model = FakeModel.start()) {
            model.whenever(call -> true, FakeReply.hang());
            ModelGateway gateway = Gateways.to(model, Map.of("concurrency", "2"));
            List<CompletableFuture<ModelReply<Draft>>> asked = IntStream.range(0, 5)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                ModelReply<Draft> reply = ask(gateway);
                                assertThat(Thread.currentThread().isInterrupted())
                                        .isFalse();
                                return reply;
                            },
                            task -> new Thread(task).start()))
                    .toList();
            TimeUnit.MILLISECONDS.sleep(300);
            long begin = System.nanoTime();
            gateway.stopAsking();
            assertThat(asked)
                    .allSatisfy(reply -> assertThat(reply.get(2, TimeUnit.SECONDS))
                            .isEqualTo(new ModelReply.Failed<>(new ModelFailure.Unavailable(
                                    "the service stops", Optional.of(Duration.ofSeconds(30))))));
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            assertThat(ask(gateway)).isInstanceOf(ModelReply.Failed.class);
            assertThat(model.calls()).hasSize(2);
        }
    }

    private static ModelReply<Draft> ask(ModelGateway gateway) {
        return gateway.ask(
                new ModelQuestion<>("t", Optional.empty(), new Prompt("-", "-"), AnswerSchema.of("t", Draft.class)),
                new Meter());
    }
}
