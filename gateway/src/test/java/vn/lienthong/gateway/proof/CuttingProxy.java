package vn.lienthong.gateway.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the gateway and the portal, and cuts the line in the middle of a request when told to. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final URI target;
    private final ExecutorService lines = Executors.newCachedThreadPool();
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(URI target) {
        this.target = target;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.submit(this::listen);
    }

    URI baseUrl() {
        return URI.create("http://localhost:" + listener.getLocalPort());
    }

    /** The next request is cut after some of its bytes, with a reset. */
    void cutNextRequest() {
        cuts.incrementAndGet();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        lines.shutdownNow();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket caller = listener.accept();
                lines.submit(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try {
            Socket portal = new Socket(target.getHost(), target.getPort());
            lines.submit(() -> requests(caller, portal));
            lines.submit(() -> copy(portal, caller));
        } catch (IOException refused) {
            end(caller);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requests(Socket caller, Socket portal) {
        byte[] chunk = new byte[512];
        try (caller;
                portal) {
            InputStream in = caller.getInputStream();
            OutputStream out = portal.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, Math.min(read, 200));
                out.flush();
                if (cuts.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
                    caller.setSoLinger(true, 0);
                    portal.setSoLinger(true, 0);
                    return;
                }
                out.write(chunk, Math.min(read, 200), read - Math.min(read, 200));
                out.flush();
            }
        } catch (IOException closed) {
            end(caller);
        }
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            end(to);
        }
    }
}
