package vn.lienthong.gateway.demo.kit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Which ports of this machine are free. */
public final class Ports {

    private Ports() {}

    public static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
