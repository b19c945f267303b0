package vn.lienthong.routes.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.routes.FaultRow;

/** Whom we speak to is certain before a byte of a dossier is written, or nothing is. */
class TlsTest {

    private static final String STORE = "javax.net.ssl.trustStore";
    private static final Map<String, String> MORE =
            Map.of("javax.net.ssl.trustStorePassword", Certificates.PASSWORD, "javax.net.ssl.trustStoreType", "PKCS12");

    @TempDir
    static Path directory;

    private static Certificates certificates;
    private static OpenLine line;
    private static OpenLine lineWithoutTrust;

    @BeforeAll
    static void open() throws Exception {
        certificates = Certificates.in(directory)
                .give("good", "localhost", "-1d", 30)
                .give("expired", "localhost", "2020/03/01 00:00:00", 10)
                .give("elsewhere", "elsewhere.example", "-1d", 30);
        lineWithoutTrust = new OpenLine();
        System.setProperty(STORE, certificates.trust().toString());
        MORE.forEach(System::setProperty);
        line = new OpenLine();
    }

    @AfterAll
    static void close() {
        System.clearProperty(STORE);
        MORE.keySet().forEach(System::clearProperty);
        line.close();
        lineWithoutTrust.close();
    }

    @Test
    void a_system_that_shows_who_it_is_is_spoken_to() throws Exception {
        try (RawServer portal = showing("good")) {
            assertThat(call(line, portal)).isInstanceOf(Heard.Answer.class);
            assertThat(portal.requests()).isEqualTo(1);
        }
        PeerCertificates.Seen seen = line.certificates.all().get(0);
        assertThat(seen.host()).isEqualTo("localhost");
        assertThat(Duration.between(Instant.now(), seen.expires()).toDays()).isBetween(27L, 30L);
    }

    @Test
    @FaultRow(28)
    void an_expired_certificate_is_told_with_its_date() throws Exception {
        nothingIsSent("expired", line, "has expired", "2020");
    }

    @Test
    @FaultRow(28)
    void a_certificate_for_another_host_is_told() throws Exception {
        nothingIsSent("elsewhere", line, "for another host");
    }

    @Test
    @FaultRow(28)
    void a_certificate_from_nobody_known_is_told() throws Exception {
        nothingIsSent("good", lineWithoutTrust, "not trusted here");
    }

    @Test
    @FaultRow(30)
    void a_system_that_speaks_tls_1_0_only_is_refused_in_words() throws IOException {
        try (RawServer old = RawServer.unasked(TlsTest::tls10)) {
            assertThat(call(line, old)).isInstanceOfSatisfying(Heard.NotSent.class, it -> assertThat(it.reason())
                    .containsIgnoringCase("TLS"));
        }
    }

    private static void nothingIsSent(String shown, OpenLine by, String... words) throws Exception {
        try (RawServer portal = showing(shown)) {
            assertThat(call(by, portal)).isInstanceOfSatisfying(Heard.NotSent.class, it -> assertThat(it.reason())
                    .contains(words));
            assertThat(portal.requests()).isZero();
        }
    }

    private static RawServer showing(String alias) throws Exception {
        return RawServer.over(
                certificates.listening(alias),
                (from, to) -> to.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes()));
    }

    private static Heard call(OpenLine by, RawServer server) {
        return by.call("https://localhost:" + server.port() + "/");
    }

    /** Reads a greeting, and answers it as a server of 1999 would: version 3.1, and a cipher of its time. */
    private static void tls10(InputStream from, OutputStream to) throws IOException {
        byte[] record = from.readNBytes(5);
        from.readNBytes((record[3] & 0xff) << 8 | record[4] & 0xff);
        byte[] hello = new byte[5 + 4 + 2 + 32 + 1 + 2 + 1];
        System.arraycopy(new byte[] {0x16, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1}, 0, hello, 0, 11);
        hello[hello.length - 2] = 0x2f;
        to.write(hello);
        to.flush();
        from.read();
    }
}
