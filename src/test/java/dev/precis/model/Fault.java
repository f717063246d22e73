package dev.precis.model;

import dev.precis.model.ModelFailure.Refused;
import dev.precis.model.ModelFailure.TimedOut;
import dev.precis.model.ModelFailure.TooLong;
import dev.precis.model.ModelFailure.Truncated;
import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.ModelFailure.Unusable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import static dev.precis.model.RawServer.drip;
import static dev.precis.model.RawServer.head;
import static dev.precis.model.RawServer.reset;
import static dev.precis.model.RawServer.send;

/** Every way an endpoint fails, and what the gateway is documented to make of it. */
enum Fault {
    OVERLOAD_ONCE("429", answers(1, 429, ""), Expected.answer(2)),
    OVERLOAD_WITH_SECONDS(
            "429, `Retry-After` fits",
            answers(1, 429, "Retry-After: 1\r\n"),
            Expected.answer(2).after(1000)),
    OVERLOAD_WITH_DATE(
            "429, `Retry-After` fits",
            (number, socket, out) -> {
                if (number == 1) {
                    send(out, 429, "Retry-After: " + inTwoSeconds() + "\r\n", "{}");
                } else {
                    good(out);
                }
            },
            Expected.answer(2).after(1000)),
    OVERLOAD_WITH_GARBAGE("429", answers(1, 429, "Retry-After: soon\r\n"), Expected.answer(2)),
    OVERLOAD_WITH_ABSURDITY(
            "429, `Retry-After` does not fit",
            answers(9, 429, "Retry-After: 99999999\r\n"),
            Expected.failure(Unavailable.class, 1).retryAfter(99_999_999)),
    OVERLOAD_FOR_GOOD("429", answers(9, 429, ""), Expected.failure(Unavailable.class, 3)),
    QUOTA_SPENT(
            "402, 429 with a spent quota",
            (number, socket, out) ->
                    send(out, 429, "", "{\"error\":{\"code\":\"insufficient_quota\",\"message\":\"\"}}"),
            Expected.failure(Unavailable.class, 1)),
    ERROR_ONCE("500, 503", answers(1, 500, ""), Expected.answer(2)),
    ERROR_FOR_GOOD("500, 503", answers(9, 500, ""), Expected.failure(Unavailable.class, 3)),
    OUT_OF_SERVICE(
            "500, 503",
            answers(1, 503, "Retry-After: 1\r\n"),
            Expected.answer(2).after(1000)),
    REFUSED_CONNECTION("connection refused", null, Expected.failure(Unavailable.class, 0)),
    RESET(
            "connection lost",
            (number, socket, out) -> {
                head(out, 200, "Content-Length: 900\r\n");
                out.write(completion("stop").substring(0, 40).getBytes(StandardCharsets.UTF_8));
                out.flush();
                reset(socket);
            },
            Expected.failure(Unavailable.class, 3)),
    RESET_ONCE(
            "connection lost",
            (number, socket, out) -> {
                if (number == 1) {
                    reset(socket);
                } else {
                    good(out);
                }
            },
            Expected.answer(2)),
    TRUNCATED_JSON(
            "not a chat completion",
            (number, socket, out) -> send(out, 200, "", completion("stop").substring(0, 60)),
            Expected.failure(Unusable.class, 1)),
    SLOW_HEAD(
            "slow headers",
            (number, socket, out) -> drip(out, "HTTP/1.1 200 OK\r\n" + "X-Slow: 1\r\n".repeat(500)),
            Expected.failure(TimedOut.class, 3)),
    NO_HEAD("slow headers", (number, socket, out) -> Thread.sleep(60_000), Expected.failure(TimedOut.class, 3)),
    STALLED_BODY(
            "stalled answer",
            (number, socket, out) -> {
                head(out, 200, "Content-Length: 900\r\n");
                out.write('{');
                out.flush();
                Thread.sleep(60_000);
            },
            Expected.failure(TimedOut.class, 3)),
    SLOW_BODY(
            "slow body",
            (number, socket, out) -> {
                head(out, 200, "Content-Length: 90000\r\n");
                drip(out, " ".repeat(90_000));
            },
            Expected.failure(TimedOut.class, 1)),
    LENGTH(
            "`finish_reason: length`",
            (number, socket, out) -> send(out, 200, "", completion("length")),
            Expected.failure(Truncated.class, 1)),
    FILTER(
            "`content_filter`, a refusal",
            (number, socket, out) -> send(out, 200, "", completion("content_filter")),
            Expected.failure(Refused.class, 1)),
    FILTER_BEFORE(
            "`content_filter`, a refusal",
            (number, socket, out) -> send(out, 400, "", "{\"error\":{\"code\":\"content_filter\",\"message\":\"no\"}}"),
            Expected.failure(Refused.class, 1)),
    REFUSAL(
            "`content_filter`, a refusal",
            (number, socket, out) -> send(out, 200, "", completion("stop").replace("\"content\":", "\"refusal\":")),
            Expected.failure(Refused.class, 1)),
    NO_CHOICES(
            "not a chat completion",
            (number, socket, out) -> send(out, 200, "", "{\"choices\":[]}"),
            Expected.failure(Unusable.class, 1)),
    NO_KEY("401, 403", answers(9, 401, ""), Expected.failure(Unavailable.class, 1)),
    NO_RIGHT("401, 403", answers(9, 403, ""), Expected.failure(Unavailable.class, 1)),
    NO_MODEL("404", answers(9, 404, ""), Expected.failure(Unavailable.class, 1)),
    TOO_LONG(
            "400 context length",
            (number, socket, out) ->
                    send(out, 400, "", "{\"error\":{\"code\":\"context_length_exceeded\",\"message\":\"too long\"}}"),
            Expected.failure(TooLong.class, 1)),
    REJECTED("any other 4xx", answers(9, 422, ""), Expected.failure(Unusable.class, 1)),
    TOO_LARGE(
            "an answer beyond `max-answer-bytes`",
            (number, socket, out) -> {
                head(out, 200, "Content-Length: 9000000\r\n");
                out.write(" ".repeat(9_000_000).getBytes(StandardCharsets.UTF_8));
            },
            Expected.failure(Unusable.class, 1));

    /** Settings of every run; answers are due within {@code timeout} and nothing takes a second more. */
    static final Map<String, String> SETTINGS = Map.of(
            "timeout",
            "3s",
            "first-byte-timeout",
            "500ms",
            "idle-timeout",
            "500ms",
            "max-retries",
            "2",
            "breaker-volume",
            "1000");

    static final String FRENCH = "Il neige sur les hauteurs.";
    static final String ENGLISH = "It is snowing on the heights.";

    static final Duration DEADLINE = Duration.ofSeconds(3);

    final String row;
    final Optional<RawServer.Behaviour> behaviour;
    final Expected expected;

    Fault(String row, RawServer.Behaviour behaviour, Expected expected) {
        this.row = row;
        this.behaviour = Optional.ofNullable(behaviour);
        this.expected = expected;
    }

    /**
     * What the table says.
     *
     * @param failure empty for an answer
     * @param questions as the server counts them, at most
     * @param afterMillis between the first question and the next, at least
     * @param retryAfterSeconds handed to the caller
     */
    record Expected(
            Optional<Class<? extends ModelFailure>> failure,
            int questions,
            long afterMillis,
            Optional<Long> retryAfterSeconds) {

        /** A server that is slow to look may miss a question that was given up; one that answers has seen every one. */
        int atLeast() {
            return failure.isEmpty() ? questions : Math.min(1, questions);
        }

        static Expected answer(int questions) {
            return new Expected(Optional.empty(), questions, 0, Optional.empty());
        }

        static Expected failure(Class<? extends ModelFailure> failure, int questions) {
            return new Expected(Optional.of(failure), questions, 0, Optional.empty());
        }

        Expected after(long millis) {
            return new Expected(failure, questions, millis, retryAfterSeconds);
        }

        Expected retryAfter(long seconds) {
            return new Expected(failure, questions, afterMillis, Optional.of(seconds));
        }
    }

    private static RawServer.Behaviour answers(int times, int status, String headers) {
        return (number, socket, out) -> {
            if (number <= times) {
                send(out, status, headers, "{}");
            } else {
                good(out);
            }
        };
    }

    private static void good(OutputStream out) throws IOException {
        send(out, 200, "", completion("stop"));
    }

    /** An answer of every shape that is asked for. */
    static String completion(String finishReason) {
        return "{\"id\":\"1\",\"object\":\"chat.completion\",\"choices\":[{\"index\":0,\"finish_reason\":\""
                + finishReason
                + "\",\"message\":{\"role\":\"assistant\",\"content\":\""
                + "{\\\"answer\\\":\\\"yes\\\",\\\"units\\\":[{\\\"id\\\":\\\"u1\\\",\\\"text\\\":\\\"" + ENGLISH
                + "\\\"}]}\"}}],"
                + "\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":3,\"total_tokens\":13}}";
    }

    /** Whole seconds are all that form can say, so that the second after next is at least one away. */
    private static String inTwoSeconds() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
    }
}
