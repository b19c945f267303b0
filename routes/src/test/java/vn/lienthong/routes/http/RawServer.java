package vn.lienthong.routes.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers whatever comes with the bytes that the test wants, on a loopback port of its own. */
final class RawServer implements AutoCloseable {

    /** What is written once a request has come; or at once, where nothing is read. */
    interface Script {
        void answer(InputStream from, OutputStream to) throws IOException, InterruptedException;
    }

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();

    private RawServer(ServerSocket listening) {
        this.listening = listening;
    }

    /** Reads the head of a request, then answers it. */
    static RawServer answering(Script script) throws IOException {
        return over(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    /** Waits for no request: what the other side says first is the script's to read. */
    static RawServer unasked(Script script) throws IOException {
        return new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress())).serving(script, false);
    }

    /** The same behind another socket, for TLS say. */
    static RawServer over(ServerSocket listening, Script script) {
        return new RawServer(listening).serving(script, true);
    }

    private RawServer serving(Script script, boolean asked) {
        threads.execute(() -> accept(script, asked));
        return this;
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many requests came through whole heads. */
    int requests() {
        return requests.get();
    }

    private void accept(Script script, boolean asked) {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                threads.execute(() -> serve(socket, script, asked));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, Script script, boolean asked) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            if (asked && !head(in)) {
                return;
            }
            requests.addAndGet(asked ? 1 : 0);
            script.answer(in, socket.getOutputStream());
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a whole head came. */
    private static boolean head(InputStream in) throws IOException {
        int last = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            last = last << 8 | next;
            if (last == 0x0d0a0d0a) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
