package vn.lienthong.routes.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority that was never heard of, and the certificates that it gave, made by the JDK's own tool. */
final class Certificates {

    static final String PASSWORD = "synthetic-only";

    private final Path store;

    private Certificates(Path store) {
        this.store = store;
    }

    static Certificates in(Path directory) throws IOException, InterruptedException {
        Certificates made = new Certificates(directory.resolve("certificates.p12"));
        made.tool(
                "-genkeypair",
                "-alias",
                "authority",
                "-dname",
                "CN=Test authority",
                "-ext",
                "bc:c",
                "-validity",
                "3650");
        return made;
    }

    /**
     * @param start as {@code keytool -startdate} takes it
     * @param days how long it is good
     */
    Certificates give(String alias, String host, String start, int days) throws IOException, InterruptedException {
        tool(
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-signer",
                "authority",
                "-startdate",
                start,
                "-validity",
                String.valueOf(days));
        return this;
    }

    /** A socket that shows the certificate of that name. */
    ServerSocket listening(String alias) throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        KeyStore one = empty();
        one.setKeyEntry(
                alias,
                all.getKey(alias, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                all.getCertificateChain(alias));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** A file that vouches for the authority and for nobody else. */
    Path trust() throws IOException, GeneralSecurityException {
        KeyStore trust = empty();
        KeyStore all = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        trust.setCertificateEntry("authority", all.getCertificate("authority"));
        Path file = store.resolveSibling("trust.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trust.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        return empty;
    }

    private void tool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-keystore", store.toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD, "-keyalg", "EC"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }
}
