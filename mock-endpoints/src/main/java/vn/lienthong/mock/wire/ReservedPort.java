package vn.lienthong.mock.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A port that is bound and does not listen: connections to it are refused, and nobody else can take it. */
final class ReservedPort implements AutoCloseable {
    private final Socket socket;

    private ReservedPort(Socket socket) {
        this.socket = socket;
    }

    static ReservedPort bind(String address, int port) {
        Socket socket = new Socket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return new ReservedPort(socket);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot keep port " + port + " while it refuses connections", failed);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
