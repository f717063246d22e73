package dev.precis.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A server at the level of sockets: it reads each question whole, notes when it came, and then does what it is told, byte by byte. */
final class RawServer implements AutoCloseable {

    /** What a server does with the question of that number, the first being 1. */
    interface Behaviour {
        void answer(int number, Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Behaviour behaviour;
    private final List<Long> questions = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    RawServer(Behaviour behaviour) {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.behaviour = behaviour;
        begin(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** The nanoseconds at which questions came. */
    List<Long> questions() {
        return List.copyOf(questions);
    }

    /** A whole answer. */
    static void send(OutputStream out, int status, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(out, status, headers + "Content-Length: " + bytes.length + "\r\n");
        out.write(bytes);
        out.flush();
    }

    static void head(OutputStream out, int status, String headers) throws IOException {
        String head = "HTTP/1.1 " + status + " -\r\nContent-Type: application/json\r\n" + headers + "\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** A byte every 20 ms until the other side hangs up. */
    static void drip(OutputStream out, String bytes) throws IOException, InterruptedException {
        for (byte each : bytes.getBytes(StandardCharsets.US_ASCII)) {
            out.write(each);
            out.flush();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Ends the connection with a reset instead of an end. */
    static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                begin(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            while (read(socket.getInputStream())) {
                questions.add(System.nanoTime());
                behaviour.answer(questions.size(), socket, socket.getOutputStream());
            }
        } catch (IOException hungUp) {
            // The other side, or the test, is done.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next == -1) {
                return false;
            }
            head.append((char) next);
        }
        String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
        in.readNBytes(length.matches("\\d+") ? Integer.parseInt(length) : 0);
        return true;
    }

    private static void begin(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
