package dev.precis.model.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A place for model files that behaves like the hub: it names size and hash, sends on to where the bytes are, and gives ranges of them. */
final class FakeHub implements AutoCloseable {

    /** What goes wrong with one request for bytes. */
    enum Trouble {
        BREAKS_OFF,
        STANDS_STILL,
        /** Half of them come, the rest when it is told to go on. */
        WAITS,
        KNOWS_NO_RANGES,
        FAILS
    }

    private final HttpServer server;
    private final byte[] file;
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch goingOn = new CountDownLatch(1);
    private volatile long sent;
    private volatile boolean namesHash = true;

    FakeHub(byte[] file) throws IOException {
        this.file = file;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/maker/models/resolve/", this::sendOn);
        server.createContext("/cdn/", this::give);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fake-hub");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request for bytes has it, the one after it the next of these. */
    FakeHub trouble(Trouble... next) {
        troubles.addAll(Arrays.asList(next));
        return this;
    }

    /** Ends {@link Trouble#WAITS}. */
    void goOn() {
        goingOn.countDown();
    }

    /** A place that does not know what it has. */
    FakeHub withoutHash() {
        namesHash = false;
        return this;
    }

    /** The ranges that were asked for; empty text for all of it. */
    List<String> ranges() {
        return List.copyOf(ranges);
    }

    long bytesSent() {
        return sent;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sendOn(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().endsWith("/tiny.gguf")) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Location", "/cdn/elsewhere");
        if (namesHash) {
            exchange.getResponseHeaders().set("X-Linked-Size", Integer.toString(file.length));
            exchange.getResponseHeaders().set("X-Linked-ETag", '"' + sha256() + '"');
        }
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void give(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "" : range);
        Trouble trouble = troubles.poll();
        if (trouble == Trouble.FAILS) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        boolean part = range != null && trouble != Trouble.KNOWS_NO_RANGES;
        int from = part ? Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1")) : 0;
        if (part && from >= file.length) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + file.length);
            exchange.sendResponseHeaders(416, -1);
            exchange.close();
            return;
        }
        if (part) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
        }
        exchange.sendResponseHeaders(part ? 206 : 200, file.length - from);
        write(exchange, from, trouble);
    }

    private void write(HttpExchange exchange, int from, Trouble trouble) throws IOException {
        boolean whole = trouble == null || trouble == Trouble.KNOWS_NO_RANGES;
        int length = whole ? file.length - from : (file.length - from) / 2;
        exchange.getResponseBody().write(file, from, length);
        exchange.getResponseBody().flush();
        sent += length;
        if (trouble == Trouble.STANDS_STILL) {
            await(closing);
        }
        if (trouble == Trouble.WAITS) {
            await(goingOn);
            exchange.getResponseBody().write(file, from + length, file.length - from - length);
        }
        if (trouble == Trouble.BREAKS_OFF) {
            throw new IOException("broken off, as asked");
        }
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        goingOn.countDown();
        server.stop(0);
    }
}
