package vn.lienthong.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.message.State;

class LawTest {

    private final JdbcClient jdbc = JdbcClient.create(FreshDatabase.create());
    private final Law law = new Law(jdbc);

    @Test
    void an_empty_lane_is_listed_and_its_law_holds() {
        assertThat(law.all())
                .containsExactly(
                        new LaneLaw("NPSP", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        new LaneLaw("PROVINCE", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(law.all()).allMatch(LaneLaw::holds);
    }

    @Test
    void every_state_is_counted_once_and_the_sum_is_what_came_in() {
        for (State state : State.values()) {
            new Row(jdbc).in(state);
        }
        new Row(jdbc).in(State.DELIVERED);

        LaneLaw npsp = law.all().get(0);
        assertThat(npsp).isEqualTo(new LaneLaw("NPSP", 9, 1, 1, 1, 1, 1, 2, 1, 1, 0));
        assertThat(npsp.holds()).isTrue();
        assertThat(Law.total(law.all()).receipts()).isEqualTo(9);
    }

    @Test
    void a_state_that_its_timeline_does_not_tell_of_is_torn() {
        UUID id = new Row(jdbc).in(State.WAITING);
        jdbc.sql("UPDATE message SET state = 'DELIVERED' WHERE id = ?")
                .param(id)
                .update();

        LaneLaw npsp = law.all().get(0);
        assertThat(npsp.torn()).isEqualTo(1);
        assertThat(npsp.difference()).isZero();
        assertThat(npsp.holds()).isFalse();
        assertThat(Law.total(law.all()).holds()).isFalse();
    }

    @Test
    void a_timeline_of_which_the_last_line_is_missing_is_torn() {
        UUID id = new Row(jdbc).in(State.DELIVERED);
        jdbc.sql("UPDATE message SET timeline_length = timeline_length + 1 WHERE id = ?")
                .param(id)
                .update();

        assertThat(law.all().get(0).torn()).isEqualTo(1);
    }

    @Test
    void a_receipt_without_a_message_is_a_difference() {
        jdbc.sql("INSERT INTO receipt (message, lane, subject, kind, origin, hash, received_at)"
                        + " VALUES (gen_random_uuid(), 'NPSP', 's', 'STATE', 'mot-cua', 'h', now())")
                .update();

        LaneLaw npsp = law.all().get(0);
        assertThat(npsp.difference()).isEqualTo(1);
        assertThat(npsp.holds()).isFalse();
    }
}
