package vn.lienthong.routes.http;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;

/** Secures each new connection of a lane with the certificate that is ours at that moment. */
record OwnTls(Lane lane, OwnCertificates own) implements TlsSocketStrategy {

    @Override
    public SSLSocket upgrade(Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
            throws IOException {
        Optional<SSLContext> ours = own.context(lane);
        TlsSocketStrategy tls =
                ours.map(DefaultClientTlsStrategy::new).orElseGet(DefaultClientTlsStrategy::createDefault);
        return (SSLSocket) tls.upgrade(socket, target, port, attachment, context);
    }
}
