package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.gateway.api.DiskThatFillsUp.GIGABYTE;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienthong.gateway.proof.FaultRow;

@FaultRow(38)
class DiskReserveTest extends RunningApi {

    private static final String DOOR = "/api/v1/dossiers";

    @Autowired
    private DiskThatFillsUp disk;

    @AfterEach
    void thereIsRoomAgain() {
        disk.leave(50 * GIGABYTE);
        await().atMost(Duration.ofMinutes(2)).until(() -> doors().at("/open").equals("true"));
    }

    @Test
    void below_the_reserve_nothing_is_taken_in_and_what_is_seen_stays_open() {
        leave(4 * GIGABYTE, false);

        Reply reply = post(DOOR, ORIGIN, Sample.dossier());
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:unavailable");
        assertThat(reply.at("/detailEn")).contains("disk");
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
        assertThat(post(DOOR + "/" + Sample.CODE + "/progress", ORIGIN, Sample.progress())
                        .status())
                .isEqualTo(503);
        assertThat(jdbc.sql("SELECT count(*) FROM receipt").query(Long.class).single())
                .isZero();
        assertThat(doors().at("/freeBytes")).isEqualTo(String.valueOf(4 * GIGABYTE));
        assertThat(doors().at("/reserveBytes")).isEqualTo(String.valueOf(5 * GIGABYTE));
    }

    @Test
    void the_doors_open_by_themselves_and_not_for_a_few_bytes_more_than_the_reserve() {
        leave(4 * GIGABYTE, false);
        leave(5 * GIGABYTE + 1, false);
        leave(6 * GIGABYTE, true);

        assertThat(post(DOOR, ORIGIN, Sample.dossier()).status()).isEqualTo(202);
    }

    private void leave(long bytes, boolean open) {
        disk.leave(bytes);
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            Reply doors = doors();
            assertThat(doors.at("/freeBytes")).isEqualTo(String.valueOf(bytes));
            assertThat(doors.at("/open")).isEqualTo(String.valueOf(open));
        });
    }

    private Reply doors() {
        return get("/api/v1/doors", OPERATOR);
    }
}
