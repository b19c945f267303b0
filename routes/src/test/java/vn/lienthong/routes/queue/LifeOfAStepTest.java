package vn.lienthong.routes.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;

/** What may become of a step told to a system that knows dossiers again, takes a step twice, and cannot be asked. */
class LifeOfAStepTest {

    private SubjectQueue queue = SubjectQueue.EMPTY;
    private Policy policy = policy(false);
    private final Instant now = Instant.parse("2025-07-01T01:00:00Z");
    private UUID dossier = new UUID(0, 0);
    private long arrivals;

    @BeforeEach
    void the_dossier_is_there() {
        dossier = arrive(Kind.STATE);
        settle(dossier, new Outcome.Delivered("ok", now));
    }

    @Test
    void one_whose_answer_is_lost_needs_a_person() {
        UUID step = arrive(Kind.EVENT);
        settle(step, new Outcome.Unknown("no whole answer"));

        assertThat(entry(step).state()).isEqualTo(State.PARKED);
        assertThat(entry(step).cause()).isEqualTo(Cause.UNDETERMINABLE);
    }

    @Test
    void one_whose_node_fell_silent_needs_a_person() {
        UUID step = arrive(Kind.EVENT);
        long token = claim(step);
        apply(new Event.Lapsed(step, token));

        assertThat(entry(step).cause()).isEqualTo(Cause.UNDETERMINABLE);
    }

    @Test
    void one_goes_again_where_its_repeat_is_said_to_do_no_harm() {
        policy = policy(true);
        UUID step = arrive(Kind.EVENT);
        settle(step, new Outcome.Unknown("no whole answer"));

        assertThat(entry(step).state()).isEqualTo(State.WAITING);
    }

    @Test
    void one_that_is_told_late_is_no_reason_to_repeat_the_dossier() {
        UUID step = arrive(Kind.EVENT);
        UUID newer = arrive(Kind.STATE);
        settle(newer, new Outcome.Delivered("ok", now));
        settle(step, new Outcome.Delivered("ok", now));

        assertThat(entry(newer).state()).isEqualTo(State.DELIVERED);
    }

    private UUID arrive(Kind kind) {
        UUID id = new UUID(7, ++arrivals);
        apply(new Event.Arrived(
                id, kind, arrivals, arrivals, new Content("hash-" + arrivals, "mark", false, "motcua", null)));
        return id;
    }

    private long claim(UUID id) {
        Verdict verdict = apply(new Event.Claimed(id, 1));
        return ((Verdict.Granted) verdict).token();
    }

    private void settle(UUID id, Outcome outcome) {
        apply(new Event.Settled(id, claim(id), outcome, false));
    }

    private Entry entry(UUID id) {
        return queue.find(id).orElseThrow();
    }

    private Verdict apply(Event event) {
        Step step = queue.apply(event, now, policy);
        queue = step.queue();
        return step.verdict();
    }

    private static Policy policy(boolean repeatTolerated) {
        return new Policy(
                Duration.ofSeconds(5),
                Duration.ofMinutes(10),
                Duration.ofHours(1),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                3,
                2,
                false,
                repeatTolerated,
                true);
    }
}
