package dev.precis.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model that translates one sentence, «La mesure 17 est prise.», takes its time, and notes for each number how long it had the question. */
final class TimedModel implements AutoCloseable {

    private static final Pattern QUESTION = Pattern.compile("\\[([^]\\s]+)] La mesure (\\d+)");

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** Its sentence, by {@code %d} the number. */
    static final String SENTENCE = "La mesure %d est prise.";

    private final HttpServer server;
    private final Duration time;
    private final Map<Integer, Long> held = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    TimedModel(Duration time) throws IOException {
        this.time = time;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Nanoseconds for which it had the question of that number. */
    long held(int number) {
        return held.get(number);
    }

    int asked() {
        return asked.get();
    }

    static String sentence(int number) {
        return SENTENCE.formatted(number);
    }

    private void answer(HttpExchange exchange) throws IOException {
        long begin = System.nanoTime();
        asked.incrementAndGet();
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher found = QUESTION.matcher(question);
        if (!found.find()) {
            throw new IOException("another question than was agreed on");
        }
        String text = "{\\\"units\\\":[{\\\"id\\\":\\\"" + found.group(1) + "\\\",\\\"text\\\":\\\"Measure "
                + found.group(2) + " is taken.\\\"}]}";
        byte[] body =
                ("{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":\""
                                + text
                                + "\"}}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":9,\"total_tokens\":18}}")
                        .getBytes(StandardCharsets.UTF_8);
        sleep(time.toNanos() - (System.nanoTime() - begin));
        held.put(Integer.parseInt(found.group(2)), System.nanoTime() - begin);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void sleep(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
