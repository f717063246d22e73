package dev.precis.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A language model for tests, over real HTTP, that speaks OpenAI's chat completions, Ollama's chat and Anthropic's messages. It answers by the asked schema, from
 * the lines of the user message that stand as {@code [id] text}, records every call, and misbehaves on demand:
 *
 * <pre>{@code
 * try (FakeModel model = FakeModel.start()) {
 *     model.next(FakeReply.respondWith(429, "{}", "Retry-After", "1"));          // the next call alone
 *     model.next("translation", FakeReply.transform(answer -> ...));             // the next call of that task
 *     model.whenever(call -> call.ids().contains("s3"), FakeReply.hang());       // every such call
 *     ...
 *     assertThat(model.calls("translation")).hasSize(2);
 * }
 * }</pre>
 */
public final class FakeModel implements AutoCloseable {

    /** Far more than any network holds, so that whoever does not hang up is seen to read it. */
    private static final long FLOOD = 256L * 1024 * 1024;

    private static final int FLOOD_PIECE = 8192;

    /** The one model {@code GET /models} lists. */
    public static final String NAME = "fake-model";

    static {
        // Without it every answer on a kept connection waits 40 ms for the other side's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** @param hungUp whether the caller closed the connection before the end; known once either came */
    private record Endless(CompletableFuture<Boolean> hungUp) {}

    private record Rule(
            Predicate<FakeCall> when, Function<FakeCall, UnaryOperator<FakeReply>> behaviour, boolean once) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Queue<FakeCall> calls = new ConcurrentLinkedQueue<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final List<Endless> endless = new CopyOnWriteArrayList<>();
    private volatile Duration delay = Duration.ZERO;
    private volatile UnaryOperator<String> english = PseudoEnglish::of;

    private FakeModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        for (Wire wire : Wire.values()) {
            server.createContext(wire.path(), exchange -> complete(wire, exchange));
        }
        server.createContext(
                "/api/tags",
                exchange -> send(exchange, 200, "{\"models\":[{\"name\":\"" + NAME + "\"}]}", FakeReply.Ending.WELL));
        server.createContext(
                "/v1/models",
                exchange -> send(
                        exchange,
                        200,
                        "{\"object\":\"list\",\"data\":[{\"id\":\"" + NAME + "\",\"object\":\"model\"}]}",
                        FakeReply.Ending.WELL));
        server.setExecutor(threads);
        server.start();
    }

    public static FakeModel start() {
        try {
            return new FakeModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code precis.model.base-url} is set to for {@code ollama}. */
    public String ollamaUrl() {
        return baseUrl().replaceFirst("/v1$", "");
    }

    /** What {@code precis.model.base-url} is set to for {@code openai} and {@code anthropic}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Every answer takes this long from now on. */
    public FakeModel delay(Duration delay) {
        this.delay = delay;
        return this;
    }

    /** The next call behaves so; several wait in line. */
    public FakeModel next(UnaryOperator<FakeReply> behaviour) {
        rules.add(new Rule(call -> true, call -> behaviour, true));
        return this;
    }

    /** The next call of a task behaves so; several wait in line. */
    public FakeModel next(String task, UnaryOperator<FakeReply> behaviour) {
        rules.add(new Rule(call -> call.task().equals(task), call -> behaviour, true));
        return this;
    }

    /** Every matching call behaves so, until {@link #forget()}. */
    public FakeModel whenever(Predicate<FakeCall> when, UnaryOperator<FakeReply> behaviour) {
        return always(when, call -> behaviour);
    }

    /** Every matching call is answered in a way that depends on it, until {@link #forget()}. */
    public FakeModel always(Predicate<FakeCall> when, Function<FakeCall, UnaryOperator<FakeReply>> behaviour) {
        rules.add(new Rule(when, behaviour, false));
        return this;
    }

    /** The next matching call is answered in a way that depends on it; several wait in line. */
    public FakeModel once(Predicate<FakeCall> when, Function<FakeCall, UnaryOperator<FakeReply>> behaviour) {
        rules.add(new Rule(when, behaviour, true));
        return this;
    }

    /** How a text is put into English from now on, instead of {@link PseudoEnglish}. Stays when calls are forgotten. */
    public FakeModel translatesBy(UnaryOperator<String> english) {
        this.english = english;
        return this;
    }

    /** Forgets every call, misbehaviour and delay. */
    public FakeModel forget() {
        rules.clear();
        calls.clear();
        endless.clear();
        mostAtOnce.set(0);
        return delay(Duration.ZERO);
    }

    /** The calls so far, in the order they came. */
    public List<FakeCall> calls() {
        return List.copyOf(calls);
    }

    public List<FakeCall> calls(String task) {
        return calls.stream().filter(call -> call.task().equals(task)).toList();
    }

    /** How many calls are under way now. */
    public int underWay() {
        return underWay.get();
    }

    /** The highest number of calls that were under way together. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Whether there were endless answers, and every caller of one closed the connection before its end and within that time. */
    public boolean isHungUpOnWithin(Duration time) throws InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        for (Endless answer : endless) {
            try {
                if (!answer.hungUp().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            } catch (TimeoutException | ExecutionException e) {
                return false;
            }
        }
        return !endless.isEmpty();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void complete(Wire wire, HttpExchange exchange) throws IOException {
        try (exchange) {
            String json = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Optional<String> key = Optional.ofNullable(
                            exchange.getRequestHeaders().getFirst("Authorization"))
                    .or(() -> Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-api-key")));
            FakeCall call = FakeCall.read(wire, json, key);
            calls.add(call);
            FakeReply reply = considered(call);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            send(exchange, reply.status(), reply.body(wire, call), reply.ending());
        }
    }

    /** The reply after its delay. A call counts as under way until then: once it is being sent, the caller may ask the next. */
    private FakeReply considered(FakeCall call) throws IOException {
        mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            FakeReply reply = behaviour(call).apply(FakeReply.of(FakeAnswers.to(call, english), delay));
            await(reply.delay());
            return reply;
        } finally {
            underWay.decrementAndGet();
        }
    }

    private UnaryOperator<FakeReply> behaviour(FakeCall call) {
        for (Rule rule : rules) {
            if (rule.when().test(call) && (!rule.once() || rules.remove(rule))) {
                return rule.behaviour().apply(call);
            }
        }
        return UnaryOperator.identity();
    }

    private void send(HttpExchange exchange, int status, String body, FakeReply.Ending ending) throws IOException {
        if (ending == FakeReply.Ending.CLOSED_BEFORE_THE_ANSWER) {
            return;
        }
        if (ending == FakeReply.Ending.NEVER_TRICKLING || ending == FakeReply.Ending.NEVER_FLOODING) {
            sendForEver(exchange, body, ending == FakeReply.Ending.NEVER_FLOODING);
            return;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean whole = ending == FakeReply.Ending.WELL;
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes, 0, whole ? bytes.length : bytes.length / 2);
        exchange.getResponseBody().flush();
        if (ending == FakeReply.Ending.STALLED_WITHIN_THE_ANSWER) {
            await(Optional.empty());
        }
        if (whole) {
            exchange.close();
        }
    }

    /** A flood is whole after 256 MB, a trickle of a byte every 100 ms never. */
    private void sendForEver(HttpExchange exchange, String body, boolean flood) throws IOException {
        byte[] piece = flood
                ? body.repeat(1 + FLOOD_PIECE / body.length()).getBytes(StandardCharsets.UTF_8)
                : new byte[] {' '};
        Endless answer = new Endless(new CompletableFuture<>());
        endless.add(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try {
            for (long all = 0; !flood || all < FLOOD; all += piece.length) {
                exchange.getResponseBody().write(piece);
                exchange.getResponseBody().flush();
                await(Optional.of(flood ? Duration.ZERO : Duration.ofMillis(100)));
            }
            answer.hungUp().complete(false);
        } catch (IOException e) {
            answer.hungUp().complete(true);
            throw e;
        }
    }

    private void await(Optional<Duration> time) throws IOException {
        try {
            if (time.isEmpty()) {
                closing.await();
            } else if (!time.get().isZero()) {
                closing.await(time.get().toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            throw new IOException("closed meanwhile", e);
        }
    }
}
