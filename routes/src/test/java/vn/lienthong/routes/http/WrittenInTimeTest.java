package vn.lienthong.routes.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.FaultRow;

/** A call that stops on its way to the line, as in a process that is frozen, and goes on when its time is over. */
class WrittenInTimeTest {

    @Test
    @FaultRow(11)
    void what_wakes_when_its_time_is_over_writes_nothing_and_is_known_to_have_written_nothing() throws Exception {
        Runnable longerThanTheCall = () -> standStill(2 * OpenLine.IMPATIENT.toNanos());
        try (RawServer server = RawServer.answering((from, to) ->
                        to.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
                OpenLine frozen = new OpenLine(OpenLine.IMPATIENT, longerThanTheCall);
                OpenLine awake = new OpenLine()) {

            assertThat(frozen.call(address(server))).isInstanceOf(Heard.NotSent.class);
            assertThat(server.requests()).isZero();
            assertThat(awake.call(address(server))).isInstanceOf(Heard.Answer.class);
        }
    }

    private static String address(RawServer server) throws IOException {
        return "http://localhost:" + server.port() + "/mapi/g";
    }

    private static void standStill(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
