package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for what is started a moment later, or again at the same place. They lie below those that the system gives to outgoing
 * connections, and each fork of the test run has its own, so that nobody takes one meanwhile.
 */
public final class FreePort {

    private static final int FIRST = 12_000;
    private static final int OF_A_FORK = 2_000;
    private static final int FORK = Integer.getInteger("lienthong.fork", 1);
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() % 500));

    private FreePort() {}

    /** @return a port at which nobody listens */
    public static int next() {
        for (int tries = 0; tries < OF_A_FORK; tries++) {
            int port = FIRST + FORK % 8 * OF_A_FORK + NEXT.getAndIncrement() % OF_A_FORK;
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("No free port for fork " + FORK);
    }
}
