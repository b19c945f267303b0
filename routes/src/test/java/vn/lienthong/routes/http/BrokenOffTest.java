package vn.lienthong.routes.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.FaultRow;

/** A body that is written as it is read, and whose source goes away on the way: the database that has the files, say. */
class BrokenOffTest {

    private static final byte[] SOME = "{\"fileDinhKem\":[".repeat(5_000).getBytes(StandardCharsets.US_ASCII);

    @Test
    @FaultRow(6)
    void a_body_that_cannot_be_written_to_its_end_never_reaches_the_system_as_a_finished_request() throws Exception {
        Body broken = Body.streamed(
                wire -> {
                    wire.write(SOME);
                    throw new IOException("the database is gone");
                },
                new byte[0]);
        Body whole = Body.streamed(wire -> wire.write(SOME), new byte[0]);

        assertThat(cameOf(broken)).doesNotEndWith("0\r\n\r\n");
        assertThat(cameOf(whole)).endsWith("0\r\n\r\n");
    }

    /** All that a system gets of a call, until the line ends; nothing is answered to it. */
    private static String cameOf(Body body) throws Exception {
        CompletableFuture<String> came = new CompletableFuture<>();
        try (RawServer server = RawServer.unasked((from, to) -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    try {
                        from.transferTo(bytes);
                    } finally {
                        came.complete(bytes.toString(StandardCharsets.US_ASCII));
                    }
                });
                OpenLine line = new OpenLine(Duration.ofSeconds(3))) {

            assertThat(line.call("http://localhost:" + server.port() + "/mapi/g", body))
                    .isInstanceOf(Heard.Lost.class);
            return came.get(10, TimeUnit.SECONDS);
        }
    }
}
