package vn.lienthong.gateway.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.routes.message.State;

/** A month that could not be written to its end is no file that unpacks. */
class HalfAnArchiveTest extends RunningApi {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void what_breaks_before_its_end_does_not_unpack() {
        row().in(State.WAITING);
        clock.advance(Duration.ofDays(40));
        Archives archives = new Archives(
                new ArchiveRows(jdbc, database), Optional.empty(), transaction, clock, HalfAnArchiveTest::breaks);
        ByteArrayOutputStream half = new ByteArrayOutputStream();

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            archives.seal();
            assertThatThrownBy(() -> archives.write(JULY, half)).hasMessage("broken");
        });

        assertThat(half.size()).isPositive();
        assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(half.toByteArray())).readAllBytes())
                .isInstanceOf(EOFException.class);
    }

    private static void breaks(Halfway.Point at) {
        throw new IllegalStateException("broken");
    }
}
