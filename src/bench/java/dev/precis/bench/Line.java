package dev.precis.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a server on this machine, which can be cut: connections break, and new ones are refused until it is mended. */
final class Line implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    Line(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        serve(door);
    }

    int port() {
        return port;
    }

    void cut() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        serve(door);
    }

    private void serve(ServerSocket at) {
        daemon(() -> {
            try {
                while (true) {
                    Socket caller = at.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                    open.add(caller);
                    open.add(server);
                    pump(caller, server);
                    pump(server, caller);
                }
            } catch (IOException cut) {
                // Until it is mended.
            }
        });
    }

    private void pump(Socket from, Socket to) {
        daemon(() -> {
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                byte[] piece = new byte[16 * 1024];
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    to.getOutputStream().write(piece, 0, read);
                }
            } catch (IOException ended) {
                // One side has hung up.
            } finally {
                open.remove(from);
                open.remove(to);
            }
        });
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
