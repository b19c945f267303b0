package vn.lienthong.gateway.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A door with TLS before a system without: it lets in whoever shows a certificate that it trusts, and keeps a list of them. */
final class TlsDoor implements AutoCloseable {

    final List<String> shown = new CopyOnWriteArrayList<>();
    private final SSLServerSocket listener;
    private final URI target;
    private final ExecutorService lines = Executors.newCachedThreadPool();

    TlsDoor(URI target, Path own, Path trusted) throws IOException, GeneralSecurityException {
        this.target = target;
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(own), KeyFiles.PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store(trusted));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        listener = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        lines.submit(this::listen);
    }

    URI baseUrl() {
        return URI.create("https://localhost:" + listener.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listener.close();
        lines.shutdownNow();
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), KeyFiles.PASSWORD.toCharArray());
    }

    private Void listen() throws IOException {
        while (!listener.isClosed()) {
            SSLSocket caller = (SSLSocket) listener.accept();
            lines.submit(() -> connect(caller));
        }
        return null;
    }

    private Void connect(SSLSocket caller) throws IOException {
        X509Certificate certificate = (X509Certificate) caller.getSession().getPeerCertificates()[0];
        shown.add(certificate.getSubjectX500Principal().getName());
        Socket system = new Socket(target.getHost(), target.getPort());
        lines.submit(() -> copy(caller, system));
        lines.submit(() -> copy(system, caller));
        return null;
    }

    private static Void copy(Socket from, Socket to) throws IOException {
        byte[] chunk = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                out.write(chunk, 0, n);
                out.flush();
            }
        }
        return null;
    }
}
