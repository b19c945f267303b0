package vn.lienthong.gateway.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that takes each call, answers 200 and half of a body, and then says nothing more, as one that is frozen just then. */
public final class HalfAnswers implements AutoCloseable {

    private static final byte[] HALF =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_REQUEST = 65_536;

    private final ServerSocket listener;
    private final Queue<Socket> callers = new ConcurrentLinkedQueue<>();

    public HalfAnswers() {
        try {
            listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::answer, "half-answers");
        thread.setDaemon(true);
        thread.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + listener.getLocalPort() + "/");
    }

    /** How many called. */
    public int callers() {
        return callers.size();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer() {
        while (!listener.isClosed()) {
            try {
                Socket caller = listener.accept();
                callers.add(caller);
                if (caller.getInputStream().read(new byte[LONGEST_REQUEST]) > 0) {
                    caller.getOutputStream().write(HALF);
                    caller.getOutputStream().flush();
                }
            } catch (IOException closed) {
                return;
            }
        }
    }
}
