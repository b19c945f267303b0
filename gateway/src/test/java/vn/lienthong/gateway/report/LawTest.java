package vn.lienthong.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.lienthong.routes.message.State;

class LawTest {

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Law law = new Law(jdbc, new DataSourceTransactionManager(database));

    @Test
    void an_empty_lane_is_listed_and_its_law_holds() {
        assertThat(law.quick())
                .containsExactly(
                        new LaneLaw("NPSP", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        new LaneLaw("PROVINCE", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(law.quick()).allMatch(LaneLaw::holds);
    }

    @Test
    void every_state_is_counted_once_and_the_sum_is_what_came_in() {
        for (State state : State.values()) {
            new Row(jdbc).in(state);
        }
        new Row(jdbc).in(State.DELIVERED);

        LaneLaw npsp = law.quick().get(0);
        assertThat(npsp).isEqualTo(new LaneLaw("NPSP", 9, 1, 1, 1, 1, 1, 2, 1, 1, 0));
        assertThat(npsp.holds()).isTrue();
        assertThat(Law.total(law.quick()).receipts()).isEqualTo(9);
    }

    @Test
    void a_state_that_its_timeline_does_not_tell_of_is_torn() {
        UUID id = new Row(jdbc).in(State.WAITING);
        jdbc.sql("UPDATE message SET state = 'DELIVERED' WHERE id = ?")
                .param(id)
                .update();

        LaneLaw npsp = law.quick().get(0);
        assertThat(npsp.torn()).isEqualTo(1);
        assertThat(npsp.difference()).isZero();
        assertThat(npsp.holds()).isFalse();
        assertThat(Law.total(law.quick()).holds()).isFalse();
    }

    @Test
    void a_timeline_of_which_the_last_line_is_missing_is_torn() {
        UUID id = new Row(jdbc).in(State.DELIVERED);
        jdbc.sql("UPDATE message SET timeline_length = timeline_length + 1 WHERE id = ?")
                .param(id)
                .update();

        assertThat(law.quick().get(0).torn()).isEqualTo(1);
    }

    @Test
    void a_receipt_without_a_message_is_a_difference() {
        jdbc.sql("INSERT INTO receipt (message, lane, subject, kind, origin, hash, received_at)"
                        + " VALUES (gen_random_uuid(), 'NPSP', 's', 'STATE', 'mot-cua', 'h', now())")
                .update();

        LaneLaw npsp = law.quick().get(0);
        assertThat(npsp.difference()).isEqualTo(1);
        assertThat(npsp.holds()).isFalse();
    }

    @Test
    void what_was_written_since_the_mark_is_added_to_it() {
        for (State state : State.values()) {
            new Row(jdbc).in(state);
        }
        law.full();
        Row later = new Row(jdbc);
        later.in(State.DELIVERED);
        later.step("REAFFIRMED", State.DELIVERED, State.WAITING, Instant.parse("2025-07-01T04:00:00Z"), "");
        new Row(jdbc).in(State.PARKED);

        assertThat(law.quick().get(0)).isEqualTo(new LaneLaw("NPSP", 10, 2, 1, 1, 2, 1, 1, 1, 1, 0));

        law.advance();
        new Row(jdbc).in(State.DELIVERED);
        assertThat(law.quick().get(0)).isEqualTo(new LaneLaw("NPSP", 11, 2, 1, 1, 2, 1, 2, 1, 1, 0));
        assertThat(law.full()).isEqualTo(law.quick());
    }

    @Test
    void a_line_that_is_written_while_the_mark_is_set_and_committed_after_it_is_not_lost() throws SQLException {
        Row row = new Row(jdbc);
        row.in(State.WAITING);
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            row.through(JdbcClient.create(new SingleConnectionDataSource(slow, true)))
                    .step("CLAIMED", State.WAITING, State.SENDING, Instant.parse("2025-07-01T04:00:00Z"), "");
            law.full();
            slow.commit();
        }

        assertThat(law.quick().get(0)).isEqualTo(new LaneLaw("NPSP", 1, 0, 1, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void the_quick_law_finds_what_is_torn_since_the_mark_and_what_changes_the_counts() {
        UUID before = new Row(jdbc).in(State.WAITING);
        law.full();
        jdbc.sql("UPDATE message SET state = 'DELIVERED' WHERE id = ?")
                .param(before)
                .update();
        assertThat(law.quick().get(0).torn()).isEqualTo(1);
        jdbc.sql("UPDATE message SET state = 'WAITING' WHERE id = ?")
                .param(before)
                .update();
        assertThat(law.quick()).allMatch(LaneLaw::holds);

        UUID since = new Row(jdbc).in(State.WAITING);
        jdbc.sql("UPDATE message SET timeline_length = 7 WHERE id = ?")
                .param(since)
                .update();
        assertThat(law.quick().get(0).torn()).isEqualTo(1);
        law.advance();
        assertThat(law.quick().get(0).holds())
                .as("no mark is set over what is torn")
                .isFalse();
    }

    @Test
    void states_exchanged_by_hand_in_old_rows_are_left_to_the_full_law() {
        UUID waiting = new Row(jdbc).in(State.WAITING);
        UUID delivered = new Row(jdbc).in(State.DELIVERED);
        law.full();
        jdbc.sql("UPDATE message SET state = 'DELIVERED' WHERE id = ?")
                .param(waiting)
                .update();
        jdbc.sql("UPDATE message SET state = 'WAITING' WHERE id = ?")
                .param(delivered)
                .update();

        assertThat(law.quick()).allMatch(LaneLaw::holds);
        assertThat(law.full().get(0).torn()).isEqualTo(2);
    }

    @Test
    void of_several_nodes_one_checks_it_in_full_each_night() throws SQLException {
        new Row(jdbc).in(State.DELIVERED);
        Law other = new Law(jdbc, new DataSourceTransactionManager(database));
        try (Connection atIt = database.getConnection()) {
            atIt.setAutoCommit(false);
            atIt.createStatement().execute("SELECT pg_advisory_xact_lock(hashtext('law-verified'))");
            assertThat(law.fullOfTheNight()).isEmpty();
            atIt.rollback();
        }

        assertThat(law.fullOfTheNight()).isPresent();
        assertThat(other.fullOfTheNight()).isEmpty();

        jdbc.sql("UPDATE law_mark SET verified_at = verified_at - interval '1 day'")
                .update();
        assertThat(other.fullOfTheNight()).isPresent();
    }

    @Test
    void a_night_in_which_it_does_not_hold_is_no_reason_to_leave_it_at_that() {
        UUID id = new Row(jdbc).in(State.WAITING);
        law.advance();
        jdbc.sql("UPDATE law_mark SET verified_at = verified_at - interval '1 day'")
                .update();
        jdbc.sql("UPDATE message SET state = 'DELIVERED' WHERE id = ?")
                .param(id)
                .update();

        assertThat(law.fullOfTheNight()).isPresent();
        assertThat(law.fullOfTheNight()).isPresent();
    }

    @Test
    void a_mark_of_another_cluster_is_not_used() {
        new Row(jdbc).in(State.WAITING);
        law.full();
        jdbc.sql("UPDATE law_mark SET seen = '900000000:900000000:'").update();
        jdbc.sql("UPDATE law_count SET messages = 5").update();

        assertThat(law.quick().get(0)).isEqualTo(new LaneLaw("NPSP", 1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
