package vn.lienthong.routes.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.routes.FaultRow;

/** Servers that answer so that a careless client would wait, swell or wander off. */
class HostileAnswersTest {

    /** Far beyond the deadline of the line: only an answer that is never cut off takes so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long BETWEEN_TWO_BYTES = 20;

    private static OpenLine line;
    private static OpenLine impatient;
    private final CountDownLatch heard = new CountDownLatch(1);

    @BeforeAll
    static void open() throws Exception {
        line = new OpenLine();
        impatient = new OpenLine(OpenLine.IMPATIENT);
    }

    @AfterAll
    static void close() {
        line.close();
        impatient.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @FaultRow(21)
    void a_redirection_is_an_answer_and_nothing_goes_where_it_points(int status) throws IOException {
        try (RawServer elsewhere = RawServer.answering((from, to) -> write(to, "HTTP/1.1 200 OK\r\n\r\n"));
                RawServer portal = RawServer.answering((from, to) -> write(
                        to,
                        "HTTP/1.1 " + status + " Moved\r\nLocation: http://localhost:" + elsewhere.port()
                                + "/\r\nContent-Length: 0\r\n\r\n"))) {

            assertThat(call(line, portal)).isInstanceOfSatisfying(Heard.Answer.class, it -> assertThat(it.status())
                    .isEqualTo(status));
            assertThat(elsewhere.requests()).isZero();
            assertThat(portal.requests()).isEqualTo(1);
        }
    }

    @Test
    @FaultRow(22)
    void an_answer_that_trickles_without_end_is_cut_off_in_time() throws IOException {
        lostInTime((from, to) -> {
            write(to, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            do {
                write(to, "1\r\n \r\n");
                to.flush();
            } while (!heard.await(BETWEEN_TWO_BYTES, TimeUnit.MILLISECONDS));
        });
    }

    @Test
    @FaultRow(22)
    void headers_that_trickle_without_end_are_cut_off_in_time() throws IOException {
        lostInTime((from, to) -> {
            write(to, "HTTP/1.1 200 OK\r\n");
            int i = 0;
            do {
                write(to, "X-" + i++ + ": a\r\n");
                to.flush();
            } while (!heard.await(BETWEEN_TWO_BYTES, TimeUnit.MILLISECONDS));
        });
    }

    @Test
    @FaultRow(22)
    void an_endless_answer_is_cut_off_at_its_size() throws IOException {
        lostInTime((from, to) -> {
            write(to, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
            while (true) {
                write(to, chunk);
            }
        });
    }

    @Test
    @FaultRow(22)
    void a_flood_of_headers_is_cut_off() throws IOException {
        lostInTime((from, to) -> {
            write(to, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; ; i++) {
                write(to, "X-" + i + ": " + "a".repeat(1_000) + "\r\n");
            }
        });
    }

    @Test
    @FaultRow(23)
    void a_small_answer_that_inflates_beyond_the_size_is_cut_off() throws IOException {
        byte[] bomb = zipped(new byte[200 * OpenLine.LARGEST]);
        assertThat(bomb).hasSizeLessThan(OpenLine.LARGEST / 2);
        lostInTime((from, to) -> {
            write(to, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            to.write(bomb);
        });
    }

    @Test
    @FaultRow(15)
    void an_answer_shorter_than_it_says_is_none() throws IOException {
        lostInTime((from, to) -> write(to, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"error_code\":"));
    }

    private void lostInTime(RawServer.Script script) throws IOException {
        try (RawServer server = RawServer.answering(script)) {
            assertThat(assertTimeoutPreemptively(PATIENCE, () -> call(impatient, server)))
                    .isInstanceOf(Heard.Lost.class);
            heard.countDown();
        }
    }

    private static Heard call(OpenLine by, RawServer server) {
        return by.call("http://localhost:" + server.port() + "/mapi/g");
    }

    private static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
