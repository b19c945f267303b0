package vn.lienthong.mock.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The wire side of a faked system: an HTTP/1.1 listener on WireMock whose every request is answered by one function.
 * WireMock's own admin API is locked.
 *
 * <p>It can {@link #shut()}: then nothing listens on its port and connections are refused by the operating system, until
 * {@link #reopen()} listens on the same port again. While shut the port stays bound, so that no other program takes it.
 */
public final class WireListener implements AutoCloseable {
    private static final long STOP_MILLIS = 100;

    private final String bindAddress;
    private final int threads;
    private final DeskTransformer desk;
    private final int port;
    private @Nullable WireMockServer server;
    private @Nullable ReservedPort reserved;

    private WireListener(String bindAddress, int port, int threads, Function<HttpCall, Answer> desk) {
        this.bindAddress = bindAddress;
        this.threads = threads;
        this.desk = new DeskTransformer(desk);
        WireMockServer first = listen(port);
        this.server = first;
        this.port = first.port();
    }

    /**
     * Starts listening.
     *
     * @param bindAddress the address to listen on, such as {@code 127.0.0.1}
     * @param port the port; 0 takes any free one
     * @param threads the size of the server's thread pool; each call that is made to wait holds one
     * @param desk answers every request, on the server's threads
     * @throws IllegalStateException when the port is taken; the message names it
     */
    public static WireListener open(String bindAddress, int port, int threads, Function<HttpCall, Answer> desk) {
        return new WireListener(bindAddress, port, threads, desk);
    }

    public int port() {
        return port;
    }

    public synchronized boolean listening() {
        return server != null;
    }

    /** Stops listening; calls under way are cut. Does nothing when already shut. */
    public synchronized void shut() {
        WireMockServer open = server;
        if (open != null) {
            open.stop();
            server = null;
            reserved = ReservedPort.bind(bindAddress, port);
        }
    }

    /** Listens on the same port again. Does nothing when listening. */
    public synchronized void reopen() {
        if (server == null) {
            release();
            server = listen(port);
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
        release();
    }

    private void release() {
        if (reserved != null) {
            reserved.close();
            reserved = null;
        }
    }

    private WireMockServer listen(int wanted) {
        WireMockServer started = new WireMockServer(WireMockConfiguration.options()
                .bindAddress(bindAddress)
                .port(wanted)
                .containerThreads(threads)
                .jettyStopTimeout(STOP_MILLIS)
                .http2PlainDisabled(true)
                .disableRequestJournal()
                .basicAdminAuthenticator("nobody", UUID.randomUUID().toString())
                .extensions(desk));
        started.stubFor(any(anyUrl()).willReturn(ok()));
        try {
            started.start();
        } catch (FatalStartupException failed) {
            throw new IllegalStateException(
                    "The wire side cannot listen on " + bindAddress + ":" + wanted + "; is the port taken?", failed);
        }
        return started;
    }
}
