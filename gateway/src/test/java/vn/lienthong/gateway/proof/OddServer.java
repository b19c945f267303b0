package vn.lienthong.gateway.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server of files that behaves badly: {@code /cham} trickles, {@code /dai} does not say how long it is, {@code /ban} is busy once. */
final class OddServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean wasBusy = new AtomicBoolean();
    private final long length;

    /** @param length of the file that does not say so */
    OddServer(long length) {
        this.length = length;
        try {
            this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/cham", this::trickle);
        server.createContext("/dai", this::goOn);
        server.createContext("/ban", this::busyOnce);
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    String place() {
        return at("");
    }

    private void trickle(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        try (OutputStream body = call.getResponseBody()) {
            do {
                body.write('%');
                body.flush();
            } while (!over.await(50, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goOn(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        try (OutputStream body = call.getResponseBody();
                LongFile file = new LongFile(1, length)) {
            file.transferTo(body);
        }
    }

    private void busyOnce(HttpExchange call) throws IOException {
        boolean first = wasBusy.compareAndSet(false, true);
        byte[] file = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        call.sendResponseHeaders(first ? 503 : 200, first ? -1 : file.length);
        if (!first) {
            call.getResponseBody().write(file);
        }
        call.close();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
