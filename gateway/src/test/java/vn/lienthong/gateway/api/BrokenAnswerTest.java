package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.gateway.proof.FaultRow;

/** A download that cannot be brought to its end does not look whole. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenAnswerTest extends RunningApi {

    private static final int ENTRIES = 12_000;

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    @FaultRow(36)
    void when_the_database_goes_in_the_middle_of_a_download_its_connection_breaks(String format, CapturedOutput log)
            throws Exception {
        moreThanTheSocketsHold();
        HttpResponse<InputStream> answer = http.send(
                request("/api/v1/audit/export?format=" + format, APPROVER).build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        ByteArrayOutputStream got = new ByteArrayOutputStream();

        try (InputStream body = answer.body()) {
            got.write(body.readNBytes(1_000));
            database.away(true);
            assertThatThrownBy(() -> body.transferTo(got)).isInstanceOf(IOException.class);
        }

        String text = got.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("lane.pause").doesNotContain("urn:lienthong:problem");
        assertThat(log).contains("An answer was broken off: GET /api/v1/audit/export");
    }

    @Test
    void what_has_not_begun_is_answered_with_the_reason() {
        database.away(true);

        Reply reply = get("/api/v1/audit/export", APPROVER);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    private void moreThanTheSocketsHold() {
        jdbc.sql("""
                INSERT INTO audit
                SELECT n, now(), 'hoa', 'OPERATOR', 'lane.pause', 'NPSP', repeat('x', 2000), '{}',
                       decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex')
                FROM generate_series(1, :entries) n
                """).param("entries", ENTRIES).update();
    }
}
