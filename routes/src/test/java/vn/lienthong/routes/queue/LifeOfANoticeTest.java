package vn.lienthong.routes.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;

/** What may become of messages to a system that knows a repeat when it sees one. */
class LifeOfANoticeTest {

    private static final Policy POLICY = new Policy(
            Duration.ofSeconds(5),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            3,
            0,
            false,
            true,
            true);

    private SubjectQueue queue = SubjectQueue.EMPTY;
    private Instant now = Instant.parse("2025-07-01T01:00:00Z");
    private long arrivals;

    @Test
    void one_whose_answer_is_lost_goes_again_later_and_nobody_is_asked() {
        UUID notice = arrive(1);
        settle(notice, new Outcome.Unknown("no whole answer"), false);

        assertThat(entry(notice).state()).isEqualTo(State.WAITING);
        assertThat(entry(notice).at()).isAfter(now);
        now = now.plus(Duration.ofSeconds(5));
        settle(notice, new Outcome.Delivered("204", now), false);
        assertThat(entry(notice).state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void one_whose_node_fell_silent_goes_again_but_not_for_ever() {
        UUID notice = arrive(1);
        for (int strike = 1; strike < POLICY.maxStrikes(); strike++) {
            lapse(notice);
            assertThat(entry(notice).state()).isEqualTo(State.WAITING);
        }
        lapse(notice);

        assertThat(entry(notice).state()).isEqualTo(State.PARKED);
        assertThat(entry(notice).cause()).isEqualTo(Cause.POISON);
    }

    @Test
    void one_whose_answers_are_lost_for_longer_than_its_budget_is_parked() {
        UUID notice = arrive(1);
        settle(notice, new Outcome.Unknown("no whole answer"), true);

        assertThat(entry(notice).state()).isEqualTo(State.PARKED);
        assertThat(entry(notice).cause()).isEqualTo(Cause.BUDGET_SPENT);
    }

    @Test
    void a_newer_fate_replaces_one_that_waits_to_go_again() {
        UUID parked = arrive(3);
        settle(parked, new Outcome.Unknown("no whole answer"), false);

        UUID delivered = arrive(7);

        assertThat(entry(parked).state()).isEqualTo(State.SUPERSEDED);
        settle(delivered, new Outcome.Delivered("204", now), false);
        assertThat(entry(delivered).state()).isEqualTo(State.DELIVERED);
    }

    private UUID arrive(long version) {
        arrivals++;
        Content content = new Content("content " + version, "", false, "motcua", version);
        UUID id = new UUID(0, arrivals);
        apply(new Event.Arrived(id, Kind.STATE, arrivals, arrivals, content));
        return id;
    }

    private void settle(UUID id, Outcome outcome, boolean budgetSpent) {
        apply(new Event.Settled(id, claim(id), outcome, budgetSpent));
    }

    private void lapse(UUID id) {
        apply(new Event.Lapsed(id, claim(id)));
    }

    private long claim(UUID id) {
        return ((Verdict.Granted) apply(new Event.Claimed(id, 1))).token();
    }

    private Entry entry(UUID id) {
        return queue.find(id).orElseThrow();
    }

    private Verdict apply(Event event) {
        Step step = queue.apply(event, now, POLICY);
        queue = step.queue();
        return step.verdict();
    }
}
