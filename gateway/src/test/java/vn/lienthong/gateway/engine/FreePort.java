package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for what is started a moment later, or again at the same place. They lie below those that the system gives to outgoing
 * connections, and no other test run on this machine is given one until this process ends, though nobody listens at it for a
 * while.
 */
public final class FreePort {

    private static final int FIRST = 12_000;
    private static final int OF_A_FORK = 2_000;
    private static final int FORK = Integer.getInteger("lienthong.fork", 1);
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() % 500));
    private static final Map<Integer, FileChannel> OURS = new ConcurrentHashMap<>();

    private FreePort() {}

    /** @return a port at which nobody listens, and which is given to nobody else */
    public static int next() {
        for (int tries = 0; tries < OF_A_FORK; tries++) {
            int port = FIRST + FORK % 8 * OF_A_FORK + NEXT.getAndIncrement() % OF_A_FORK;
            if (takes(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port for fork " + FORK);
    }

    private static boolean takes(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound() && (OURS.containsKey(port) || locked(port));
        } catch (BindException busy) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's lock ends with the process, however that ends. */
    private static boolean locked(int port) throws IOException {
        Path ports = Path.of(System.getProperty("java.io.tmpdir"), "lienthong-test-ports");
        Files.createDirectories(ports);
        FileChannel file = FileChannel.open(
                ports.resolve(String.valueOf(port)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.tryLock() == null) {
            file.close();
            return false;
        }
        OURS.put(port, file);
        return true;
    }
}
