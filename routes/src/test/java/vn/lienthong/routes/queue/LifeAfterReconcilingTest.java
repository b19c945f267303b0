package vn.lienthong.routes.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.FaultRow;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;

/** What may become of a dossier whose system shows less than it had confirmed. */
class LifeAfterReconcilingTest {

    private static final Policy POLICY = new Policy(
            Duration.ofSeconds(5),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofMinutes(4),
            Duration.ofMinutes(1),
            3,
            2,
            false,
            false);

    private SubjectQueue queue = SubjectQueue.EMPTY;
    private Instant now = Instant.parse("2025-07-01T01:00:00Z");
    private long arrivals;

    @Test
    @FaultRow(27)
    void a_dossier_that_the_system_lost_goes_again_as_a_create_and_then_its_rows_in_their_order() {
        UUID received = told(Kind.STATE, "2");
        UUID first = told(Kind.EVENT, "2");
        UUID second = told(Kind.EVENT, "4");
        UUID finished = told(Kind.STATE, "9");

        assertThat(vanished(queue.known().tick(), night(), later())).isInstanceOf(Verdict.Noted.class);
        assertThat(is(received)).as("made pointless by the newest").isEqualTo(State.DELIVERED);
        assertThat(List.of(is(first), is(second), is(finished))).containsOnly(State.WAITING);
        assertThat(apply(new Event.Claimed(first)))
                .as("a row waits for its dossier")
                .isInstanceOf(Verdict.Denied.class);
        assertThat(send(finished)).isEqualTo(Call.CREATE);
        assertThat(apply(new Event.Claimed(second)))
                .as("a row waits for the one before it")
                .isInstanceOf(Verdict.Denied.class);
        send(first);
        send(second);
        assertThat(send(finished))
                .as("the rows were told after the newest state")
                .isEqualTo(Call.UPDATE);
        assertThat(queue.entries()).allMatch(it -> it.is(State.DELIVERED));
    }

    @Test
    @FaultRow(27)
    void a_request_for_supplements_is_not_lost_with_the_dossier() {
        told(Kind.STATE, "4");
        UUID supplements = told(Kind.STATE, "5");
        UUID processing = told(Kind.STATE, "6");

        vanished(queue.known().tick(), night(), later());
        assertThat(send(supplements)).isEqualTo(Call.CREATE);
        assertThat(send(processing)).isEqualTo(Call.UPDATE);
        assertThat(queue.entries()).allMatch(it -> it.is(State.DELIVERED));
    }

    @Test
    @FaultRow(4)
    void absence_counts_only_if_seen_twice_in_quiet_and_if_nothing_was_told_since() {
        UUID received = told(Kind.STATE, "2");
        long before = queue.known().tick();

        assertThat(vanished(before, now, later()))
                .as("a call may still have taken effect after the first look")
                .isInstanceOf(Verdict.Denied.class);
        Instant first = night();
        assertThat(vanished(before, first, first.plusSeconds(30)))
                .as("the copies of the system had no time")
                .isInstanceOf(Verdict.Denied.class);
        UUID newer = told(Kind.STATE, "4");
        assertThat(vanished(before, night(), later()))
                .as("told between the looks")
                .isInstanceOf(Verdict.Denied.class);
        assertThat(List.of(is(received), is(newer))).containsOnly(State.DELIVERED);
    }

    @Test
    void what_is_under_way_or_with_a_person_is_left_alone() {
        told(Kind.STATE, "2");
        UUID waiting = accept(Kind.STATE, "4");
        assertThat(vanished(queue.known().tick(), night(), later())).isInstanceOf(Verdict.Denied.class);

        claim(waiting);
        settle(waiting, new Outcome.Refused(Cause.REFUSED, "-1", "no"));
        assertThat(behind("2")).isInstanceOf(Verdict.Denied.class);
        assertThat(is(waiting)).isEqualTo(State.PARKED);
    }

    @Test
    @FaultRow(27)
    void what_shows_an_earlier_state_is_told_the_newest_once_more_and_its_rows_are_not() {
        told(Kind.STATE, "2");
        UUID row = told(Kind.EVENT, "4");
        UUID finished = told(Kind.STATE, "9");

        assertThat(behind("2")).isInstanceOf(Verdict.Noted.class);
        assertThat(is(row)).isEqualTo(State.DELIVERED);
        assertThat(send(finished)).isEqualTo(Call.UPDATE);
        assertThat(queue.entries()).allMatch(it -> it.is(State.DELIVERED));
    }

    @Test
    void what_was_keyed_in_at_the_system_or_moved_there_by_a_later_row_is_never_overwritten() {
        told(Kind.STATE, "2");
        told(Kind.EVENT, "4");

        assertThat(behind("10")).as("told by nobody of us").isInstanceOf(Verdict.Denied.class);
        assertThat(behind("4")).as("moved by the row").isInstanceOf(Verdict.Denied.class);
        assertThat(behind("2")).as("as it was told").isInstanceOf(Verdict.Denied.class);
        assertThat(queue.entries()).allMatch(it -> it.is(State.DELIVERED));
    }

    @Test
    @FaultRow(4)
    void a_copy_that_lags_behind_a_dossier_told_again_does_not_make_it_lost_once_more() {
        UUID received = told(Kind.STATE, "2");
        UUID row = accept(Kind.EVENT, "4");
        claim(row);
        settle(row, new Outcome.Unknown("answer lost"));
        UUID finished = accept(Kind.STATE, "9");
        now = night();
        absent(row);
        claim(finished);
        settle(finished, new Outcome.Refused(Cause.NOT_THERE, "-1", "không tồn tại"));
        assertThat(send(finished)).isEqualTo(Call.CREATE);
        now = later();
        absent(row);

        assertThat(is(row)).isEqualTo(State.WAITING);
        assertThat(queue.known().there()).as("it was told since").isTrue();
        assertThat(is(received)).isEqualTo(State.DELIVERED);
    }

    private void absent(UUID id) {
        long token = queue.find(id).orElseThrow().tries().token();
        apply(new Event.Probed(id, token, now, new Event.Sighting.Absent(), false));
    }

    private Instant night() {
        return now.plus(Duration.ofHours(8));
    }

    private Instant later() {
        return night().plus(POLICY.visibility());
    }

    private Verdict vanished(long tick, Instant first, Instant again) {
        return apply(new Event.Vanished(new Looks(tick, first, again), true, "not there"));
    }

    private Verdict behind(String shown) {
        return apply(new Event.Behind(new Looks(queue.known().tick(), night(), later()), shown, "shows " + shown));
    }

    private UUID told(Kind kind, String mark) {
        UUID id = accept(kind, mark);
        send(id);
        return id;
    }

    private UUID accept(Kind kind, String mark) {
        UUID id = new UUID(0, ++arrivals);
        Content content = new Content(kind + mark + arrivals, mark, mark.equals("5"), "one", null);
        apply(new Event.Arrived(id, kind, arrivals, arrivals, content));
        return id;
    }

    private Call send(UUID id) {
        Call call = claim(id);
        settle(id, new Outcome.Delivered("thành công", now));
        return call;
    }

    private Call claim(UUID id) {
        return ((Verdict.Granted) apply(new Event.Claimed(id))).call();
    }

    private void settle(UUID id, Outcome outcome) {
        apply(new Event.Settled(id, queue.find(id).orElseThrow().tries().token(), outcome, false));
    }

    private Verdict apply(Event event) {
        Step step = queue.apply(event, now, POLICY);
        queue = step.queue();
        return step.verdict();
    }

    private State is(UUID id) {
        return queue.find(id).orElseThrow().state();
    }
}
