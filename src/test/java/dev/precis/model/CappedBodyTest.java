package dev.precis.model;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CappedBodyTest {

    private static final int CAP = 8;

    private final CappedBody body = new CappedBody(CAP, at -> {});
    private final Wire wire = new Wire();

    CappedBodyTest() {
        body.onSubscribe(wire);
    }

    @Test
    void aBodyAsLongAsTheCapIsRead() {
        body.onNext(List.of(bytes("12345"), bytes("678")));
        body.onComplete();
        assertThat(body.getBody().toCompletableFuture().join()).isEqualTo("12345678");
        assertThat(wire.cancelled).isFalse();
    }

    @Test
    void theFirstByteBeyondTheCapEndsTheReading() {
        body.onNext(List.of(bytes("12345678")));
        assertThat(wire.asked).isEqualTo(2);
        body.onNext(List.of(bytes("9"), bytes("10")));
        assertThat(wire.cancelled).isTrue();
        assertThat(wire.asked).as("nothing more is asked for").isEqualTo(2);
        assertThatThrownBy(() -> body.getBody().toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AnswerTooLarge.class);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A connection that counts how many pieces were asked of it. */
    private static final class Wire implements Subscription {
        private long asked;
        private boolean cancelled;

        @Override
        public void request(long pieces) {
            asked += pieces;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
