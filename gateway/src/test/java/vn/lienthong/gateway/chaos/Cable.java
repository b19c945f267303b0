package vn.lienthong.gateway.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A line to a port on this machine that can be cut, or fall silent. What was on it then never arrives. */
final class Cable implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private final ServerSocket listener;
    private final int target;
    private final ExecutorService threads = Executors.newCachedThreadPool(it -> {
        Thread thread = new Thread(it, "cable");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    Cable(int target) {
        this.target = target;
        try {
            listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Every connection is reset, and so is each new one. */
    void cut() {
        state = State.CUT;
        resetAll();
    }

    /** Connections stay, new ones are taken, and no byte arrives. */
    void silence() {
        state = State.SILENT;
    }

    /** Whole again, for new connections: those of before are reset. */
    void mend() {
        resetAll();
        state = State.WHOLE;
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        resetAll();
        threads.shutdownNow();
    }

    private void resetAll() {
        open.forEach(Cable::reset);
        open.clear();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket caller = listener.accept();
                open.add(caller);
                threads.submit(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        if (state != State.WHOLE) {
            if (state == State.CUT) {
                end(caller);
            }
            return;
        }
        try {
            Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(called);
            threads.submit(() -> carry(caller, called));
            threads.submit(() -> carry(called, caller));
        } catch (IOException refused) {
            end(caller);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] chunk = new byte[8_192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (state == State.SILENT) {
                    return;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
            hangUp(from);
            hangUp(to);
        } catch (IOException closed) {
            end(from);
            end(to);
        }
    }

    private void hangUp(Socket socket) throws IOException {
        open.remove(socket);
        socket.close();
    }

    private void end(Socket socket) {
        open.remove(socket);
        reset(socket);
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            return;
        }
    }
}
