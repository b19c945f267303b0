package vn.lienthong.gateway.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.routes.message.Lane;

/** A comparison is one node's at a time, and goes over to another when that one is silent. */
class HeldByOneNodeTest {

    private static final Instant NOW = Instant.parse("2025-07-02T02:00:00Z");
    private static final Duration HOLD = Duration.ofMinutes(3);

    private final JdbcClient sql = JdbcClient.create(FreshDatabase.create());
    private final RunRows runs = new RunRows(sql);
    private final Node one = new Node(new UUID(0, 1), 1);
    private final Node other = new Node(new UUID(0, 2), 1);
    private final UUID run = UUID.randomUUID();

    @BeforeEach
    void lane() {
        sql.sql("INSERT INTO lane (lane, status, since) VALUES ('NPSP', 'OPEN', now()), ('CIVIL_STATUS', 'OPEN', now())"
                        + " ON CONFLICT DO NOTHING")
                .update();
    }

    @Test
    @FaultRow(48)
    void of_a_lane_there_is_one_at_a_time_and_of_a_night_one_at_all() {
        assertThat(begun(run, Lane.NPSP, "NPSP:2025-07-02")).isTrue();
        assertThat(begun(UUID.randomUUID(), Lane.NPSP, null)).isFalse();
        assertThat(begun(UUID.randomUUID(), Lane.CIVIL_STATUS, null)).isTrue();
        runs.move(run, RunState.DONE, NOW);

        assertThat(begun(UUID.randomUUID(), Lane.NPSP, "NPSP:2025-07-02"))
                .as("the night had its own")
                .isFalse();
        assertThat(begun(UUID.randomUUID(), Lane.NPSP, null)).isTrue();
    }

    @Test
    @FaultRow(48)
    void what_a_silent_node_left_goes_over_to_another_and_what_it_writes_when_it_wakes_is_not_written() {
        begun(run, Lane.NPSP, null);
        long before = runs.hold(run, one, HOLD).orElseThrow();
        assertThat(runs.hold(run, other, HOLD)).as("while it is held").isEqualTo(OptionalLong.empty());
        assertThat(runs.hold(run, one, HOLD)).as("by its own again").isEqualTo(OptionalLong.of(before));
        sql.sql("UPDATE reconciliation SET held_until = clock_timestamp() - interval '1 second'")
                .update();

        long after = runs.hold(run, other, HOLD).orElseThrow();
        Run state = runs.find(run).orElseThrow();
        assertThat(after).isGreaterThan(before);
        assertThatThrownBy(() -> runs.keep(state, before, HOLD)).isInstanceOf(NotOursAnyMore.class);
        runs.keep(state, after, HOLD);
        runs.move(run, RunState.CANCELLED, NOW);
        assertThatThrownBy(() -> runs.keep(state, after, HOLD)).isInstanceOf(NotOursAnyMore.class);
    }

    @Test
    @FaultRow(48)
    void a_process_that_was_started_again_takes_its_own_over_at_once_under_another_token() {
        begun(run, Lane.NPSP, null);
        long before = runs.hold(run, one, HOLD).orElseThrow();

        assertThat(runs.hold(run, new Node(one.id(), 2), HOLD).orElseThrow()).isGreaterThan(before);
    }

    private boolean begun(UUID id, Lane lane, String slot) {
        LocalDate day = LocalDate.of(2025, 7, 1);
        return runs.insert(id, new Order(lane, day, day, false, null, null), 10, "somebody", slot, NOW);
    }
}
