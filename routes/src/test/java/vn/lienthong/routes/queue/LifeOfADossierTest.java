package vn.lienthong.routes.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.FaultRow;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Event.Sighting;

/** What may become of a dossier's messages, one story a test. */
class LifeOfADossierTest {

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

    private Policy policy = POLICY;
    private SubjectQueue queue = SubjectQueue.EMPTY;
    private Instant now = Instant.parse("2025-07-01T01:00:00Z");
    private long arrivals;

    @Test
    void a_dossier_goes_as_a_create_and_its_next_state_as_an_update() {
        UUID received = state("2", 1L);
        assertThat(claim(received).call()).isEqualTo(Call.CREATE);
        deliver(received);
        UUID processing = state("4", 2L);

        assertThat(claim(processing).call()).isEqualTo(Call.UPDATE);
        deliver(processing);
        assertThat(is(received)).isEqualTo(State.DELIVERED);
        assertThat(is(processing)).isEqualTo(State.DELIVERED);
    }

    @Test
    @FaultRow(7)
    void a_second_copy_of_the_work_finds_it_claimed() {
        UUID dossier = state("2", 1L);
        claim(dossier);

        assertThat(apply(new Event.Claimed(dossier))).isInstanceOf(Verdict.Denied.class);
        deliver(dossier);
        assertThat(apply(new Event.Claimed(dossier))).isInstanceOf(Verdict.Denied.class);
    }

    @Test
    @FaultRow(8)
    void the_same_content_and_version_is_the_same_message_and_other_content_is_a_conflict() {
        UUID dossier = state("2", 1L);

        assertThat(arrive(Kind.STATE, content("2", 1L))).isEqualTo(new Verdict.Same(dossier));
        assertThat(arrive(Kind.STATE, content("4", 1L))).isEqualTo(new Verdict.Conflict(dossier, "content 2"));
        assertThat(queue.entries()).hasSize(1);
    }

    @Test
    void a_dossier_that_returns_to_an_earlier_state_is_a_new_message() {
        UUID processing = state("4", null);
        send(processing);
        UUID supplement = state("5", null);
        send(supplement);

        UUID again = state("4", null);
        assertThat(again).isNotEqualTo(processing);
        assertThat(is(again)).isEqualTo(State.WAITING);
    }

    @Test
    @FaultRow(9)
    void a_state_that_comes_late_by_its_version_is_superseded_and_never_sent() {
        UUID newer = state("4", 3L);
        send(newer);
        UUID late = state("2", 2L);

        assertThat(is(late)).isEqualTo(State.SUPERSEDED);
        assertThat(queue.find(late).orElseThrow().supersededBy()).isEqualTo(newer);
    }

    @Test
    @FaultRow(9)
    void without_versions_the_order_of_arrival_decides() {
        UUID first = state("4", null);
        UUID second = state("2", null);

        assertThat(is(first)).isEqualTo(State.SUPERSEDED);
        assertThat(is(second)).isEqualTo(State.WAITING);
    }

    @Test
    void a_newer_state_takes_the_place_of_the_oldest_that_it_replaces() {
        UUID first = state("2", 1L);
        state("4", 2L);
        UUID newest = state("9", 3L);

        assertThat(queue.find(newest).orElseThrow().place())
                .isEqualTo(queue.find(first).orElseThrow().place());
    }

    @Test
    void a_request_for_supplements_is_not_swallowed_by_a_newer_state_and_goes_first() {
        UUID supplement = state("5", 1L);
        UUID processing = state("4", 2L);

        assertThat(is(supplement)).isEqualTo(State.WAITING);
        assertThat(apply(new Event.Claimed(processing))).isInstanceOf(Verdict.Denied.class);
        send(supplement);
        send(processing);
        assertThat(is(processing)).isEqualTo(State.DELIVERED);
    }

    @Test
    @FaultRow(10)
    void progress_waits_behind_an_unknown_or_parked_create_and_a_newer_state_passes() {
        UUID dossier = state("2", 1L);
        UUID row = event("row 1");
        assertThat(apply(new Event.Claimed(row))).isInstanceOf(Verdict.Denied.class);
        claim(dossier);
        settle(dossier, new Outcome.Refused(Cause.REFUSED, "-1", "thiếu thành phần hồ sơ"));
        assertThat(is(dossier)).isEqualTo(State.PARKED);
        assertThat(apply(new Event.Claimed(row))).isInstanceOf(Verdict.Denied.class);

        UUID mended = state("4", 2L);
        assertThat(is(dossier)).isEqualTo(State.SUPERSEDED);
        send(mended);
        claim(row);
        deliver(row);
        assertThat(is(row)).isEqualTo(State.DELIVERED);
    }

    @Test
    void progress_told_after_a_newer_state_makes_that_state_go_once_more() {
        UUID received = state("2", 1L);
        send(received);
        UUID row = event("row 1");
        claim(row);
        UUID finished = state("9", 2L);
        send(finished);
        deliver(row);

        assertThat(is(finished)).isEqualTo(State.WAITING);
        send(finished);
        assertThat(is(finished)).isEqualTo(State.DELIVERED);
    }

    @Test
    @FaultRow(1)
    void a_create_whose_answer_is_lost_and_that_is_found_is_delivered() {
        UUID dossier = lost(state("2", 1L));

        probe(dossier, new Sighting.Found(Optional.of("2")));

        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    void a_create_that_is_there_in_another_state_goes_on_as_an_update() {
        UUID dossier = lost(state("2", 1L));

        probe(dossier, new Sighting.Found(Optional.of("1")));

        assertThat(claim(dossier).call()).isEqualTo(Call.UPDATE);
    }

    @Test
    @FaultRow(2)
    void absence_counts_only_after_the_quiet_time_and_only_when_seen_twice() {
        UUID dossier = lost(state("2", 1L));

        probe(dossier, new Sighting.Absent());
        assertThat(is(dossier)).isEqualTo(State.UNKNOWN);
        now = now.plus(POLICY.quiet());
        probe(dossier, new Sighting.Absent());
        assertThat(is(dossier)).isEqualTo(State.UNKNOWN);
        now = now.plus(POLICY.visibility());
        probe(dossier, new Sighting.Absent());

        assertThat(is(dossier)).isEqualTo(State.WAITING);
        assertThat(claim(dossier).call()).isEqualTo(Call.CREATE);
    }

    @Test
    @FaultRow(4)
    void a_dossier_that_a_stale_copy_did_not_show_is_not_created_twice() {
        UUID dossier = lost(state("2", 1L));
        now = now.plus(POLICY.quiet());
        probe(dossier, new Sighting.Absent());
        now = now.plus(POLICY.visibility());

        probe(dossier, new Sighting.Found(Optional.of("2")));

        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    @FaultRow(3)
    void a_look_up_that_fails_says_nothing_however_often() {
        UUID dossier = lost(state("2", 1L));
        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofHours(1));
            probe(dossier, new Sighting.Failed("down"));
        }

        assertThat(is(dossier)).isEqualTo(State.UNKNOWN);
        assertThat(queue.find(dossier).orElseThrow().at()).isAfter(now);
    }

    @Test
    void an_update_whose_answer_is_lost_is_sent_again_while_it_is_the_newest() {
        send(state("2", 1L));
        UUID first = lost(state("2 with a note", 2L));
        now = now.plus(POLICY.quiet());
        probe(first, new Sighting.Found(Optional.of("something else")));
        assertThat(is(first)).isEqualTo(State.WAITING);

        UUID newer = state("9", 3L);
        assertThat(is(first)).isEqualTo(State.SUPERSEDED);
        send(newer);
    }

    @Test
    void progress_whose_answer_is_lost_is_parked_where_the_system_cannot_tell() {
        send(state("2", 1L));
        UUID row = event("row 1");
        lost(row);
        now = now.plus(POLICY.quiet());

        probe(row, new Sighting.Found(Optional.of("2")));

        assertThat(is(row)).isEqualTo(State.PARKED);
        assertThat(queue.find(row).orElseThrow().cause()).isEqualTo(Cause.UNDETERMINABLE);
    }

    @Test
    void progress_that_would_have_moved_the_status_and_did_not_goes_again_once_seen_twice() {
        policy = new Policy(
                POLICY.firstBackoff(),
                POLICY.maxBackoff(),
                POLICY.maxRetryAfter(),
                POLICY.quiet(),
                POLICY.visibility(),
                POLICY.maxStrikes(),
                POLICY.maxFlips(),
                true,
                false);
        send(state("2", 1L));
        UUID row = lost(event("row 1"));
        now = now.plus(POLICY.quiet());
        probe(row, new Sighting.Found(Optional.of("2")));
        assertThat(is(row)).isEqualTo(State.UNKNOWN);
        now = now.plus(POLICY.visibility());
        probe(row, new Sighting.Found(Optional.of("2")));

        assertThat(is(row)).isEqualTo(State.WAITING);
        send(row);
    }

    @Test
    void a_create_of_something_already_there_turns_into_an_update() {
        UUID dossier = state("2", 1L);
        claim(dossier);
        settle(dossier, new Outcome.Refused(Cause.ALREADY_THERE, "-3", "đã tồn tại"));

        assertThat(claim(dossier).call()).isEqualTo(Call.UPDATE);
    }

    @Test
    void a_system_that_keeps_contradicting_itself_parks_the_message() {
        UUID dossier = state("2", 1L);
        for (int i = 0; i <= POLICY.maxFlips(); i++) {
            Cause cause = claim(dossier).call() == Call.CREATE ? Cause.ALREADY_THERE : Cause.NOT_THERE;
            settle(dossier, new Outcome.Refused(cause, "-3", "contradiction"));
        }

        assertThat(is(dossier)).isEqualTo(State.PARKED);
    }

    @Test
    @FaultRow(40)
    void a_message_that_breaks_us_three_times_is_parked_as_poison() {
        UUID dossier = state("2", 1L);
        for (int i = 0; i < POLICY.maxStrikes(); i++) {
            now = now.plus(POLICY.maxBackoff());
            long token = claim(dossier).token();
            apply(new Event.Broke(dossier, token, "translation failed"));
        }

        assertThat(is(dossier)).isEqualTo(State.PARKED);
        assertThat(queue.find(dossier).orElseThrow().cause()).isEqualTo(Cause.POISON);
    }

    @Test
    @FaultRow(11)
    void late_evidence_of_a_delivery_ends_a_message_that_waits_again() {
        UUID dossier = state("2", 1L);
        long old = claim(dossier).token();
        apply(new Event.Lapsed(dossier, old));
        now = now.plus(POLICY.quiet());
        probe(dossier, new Sighting.Absent());
        now = now.plus(POLICY.visibility());
        probe(dossier, new Sighting.Absent());
        assertThat(is(dossier)).isEqualTo(State.WAITING);

        apply(new Event.Settled(dossier, old, new Outcome.Delivered("thành công", now), false));

        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    void what_a_cancelled_state_had_superseded_is_looked_at_again() {
        UUID parked = state("2", 1L);
        claim(parked);
        settle(parked, new Outcome.Refused(Cause.REFUSED, "-1", "no"));
        UUID newer = state("4", 2L);
        assertThat(is(parked)).isEqualTo(State.SUPERSEDED);

        apply(new Event.Cancelled(newer, "an operator", "entered by mistake"));

        assertThat(is(newer)).isEqualTo(State.CANCELLED);
        assertThat(is(parked)).isEqualTo(State.PARKED);
        assertThat(queue.find(parked).orElseThrow().cause()).isEqualTo(Cause.REFUSED);
    }

    @Test
    void cancelling_a_state_that_may_have_been_told_makes_the_one_before_it_go_once_more() {
        UUID first = state("2", 1L);
        send(first);
        UUID doubtful = lost(state("2 with a note", 2L));
        now = now.plus(POLICY.quiet());
        probe(doubtful, new Sighting.Found(Optional.of("something else")));
        assertThat(is(doubtful)).isEqualTo(State.WAITING);

        apply(new Event.Cancelled(doubtful, "an operator", "entered by mistake"));

        assertThat(is(doubtful)).isEqualTo(State.CANCELLED);
        assertThat(is(first)).isEqualTo(State.WAITING);
    }

    @Test
    @FaultRow(11)
    void a_lease_that_ran_out_after_the_outcome_was_known_changes_nothing() {
        UUID dossier = state("2", 1L);
        long token = claim(dossier).token();
        deliver(dossier);

        assertThat(apply(new Event.Lapsed(dossier, token))).isInstanceOf(Verdict.Denied.class);
        assertThat(apply(new Event.Broke(dossier, token, "too late"))).isInstanceOf(Verdict.Denied.class);
        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    void a_system_that_lost_the_dossier_is_told_the_newest_state_before_further_progress() {
        UUID dossier = state("2", 1L);
        send(dossier);
        UUID row = event("row 1");
        claim(row);
        settle(row, new Outcome.Refused(Cause.NOT_THERE, "-1", "không tồn tại"));

        assertThat(is(row)).isEqualTo(State.WAITING);
        assertThat(claim(dossier).call()).isEqualTo(Call.CREATE);
        deliver(dossier);
        claim(row);
        deliver(row);
        assertThat(is(row)).isEqualTo(State.DELIVERED);
    }

    @Test
    void a_message_whose_time_is_spent_needs_a_person() {
        UUID dossier = state("2", 1L);
        long token = claim(dossier).token();

        apply(new Event.Settled(dossier, token, Outcome.unavailable("down"), true));

        assertThat(queue.find(dossier).orElseThrow().cause()).isEqualTo(Cause.BUDGET_SPENT);
    }

    @Test
    void a_message_whose_answers_are_always_lost_needs_a_person_once_its_time_is_spent() {
        send(state("2", 1L));
        UUID update = lost(state("2 with a note", 2L));
        now = now.plus(POLICY.quiet());
        long token = queue.find(update).orElseThrow().tries().token();

        apply(new Event.Probed(update, token, now, new Sighting.Found(Optional.empty()), true));

        assertThat(queue.find(update).orElseThrow().cause()).isEqualTo(Cause.BUDGET_SPENT);
    }

    @Test
    void a_replay_starts_afresh_and_a_second_one_finds_nothing_to_do() {
        UUID dossier = state("2", 1L);
        claim(dossier);
        settle(dossier, new Outcome.Refused(Cause.UNTRANSLATABLE, "unit.unknown", "14356"));

        assertThat(apply(new Event.Replayed(dossier, "an operator"))).isInstanceOf(Verdict.Noted.class);
        assertThat(apply(new Event.Replayed(dossier, "another"))).isInstanceOf(Verdict.Denied.class);
        send(dossier);
        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    void what_an_operator_mended_goes_again_with_the_new_content() {
        UUID dossier = refused(state("2", 1L));

        edit(dossier, "2 mended");

        assertThat(is(dossier)).isEqualTo(State.WAITING);
        assertThat(content(dossier).hash()).isEqualTo("content 2 mended");
        assertThat(content(dossier).received()).isEqualTo("content 2");
        send(dossier);
        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    void only_what_is_parked_can_be_edited_and_an_edit_changes_something() {
        UUID dossier = state("2", 1L);
        assertThat(edit(dossier, "2 mended")).isInstanceOf(Verdict.Denied.class);

        refused(dossier);
        assertThat(edit(dossier, "2")).isInstanceOf(Verdict.Denied.class);
        assertThat(is(dossier)).isEqualTo(State.PARKED);
    }

    @Test
    void the_original_sent_again_is_the_same_message_and_does_not_undo_the_edit() {
        UUID numbered = refused(state("2", 1L));
        edit(numbered, "2 mended");
        send(numbered);

        assertThat(arrive(Kind.STATE, content("2", 1L))).isEqualTo(new Verdict.Same(numbered));
        assertThat(arrive(Kind.STATE, content("2", 2L))).isEqualTo(new Verdict.Same(numbered));
        assertThat(content(numbered).hash()).isEqualTo("content 2 mended");
        assertThat(content(numbered).version()).isEqualTo(2L);
        assertThat(is(numbered)).isEqualTo(State.DELIVERED);
    }

    @Test
    void an_original_without_a_number_sent_again_does_not_undo_the_edit_either() {
        UUID dossier = refused(state("2", null));
        edit(dossier, "2 mended");

        assertThat(arrive(Kind.STATE, content("2", null))).isEqualTo(new Verdict.Same(dossier));
        assertThat(content(dossier).hash()).isEqualTo("content 2 mended");
    }

    @Test
    void what_the_origin_mended_in_the_same_way_is_the_same_message() {
        UUID dossier = refused(state("2", 1L));
        edit(dossier, "2 mended");

        assertThat(arrive(Kind.STATE, content("2 mended", 2L))).isEqualTo(new Verdict.Same(dossier));
    }

    @Test
    void a_third_content_under_the_number_is_a_conflict_with_what_the_origin_sent() {
        UUID dossier = refused(state("2", 1L));
        edit(dossier, "2 mended");

        assertThat(arrive(Kind.STATE, content("4", 1L))).isEqualTo(new Verdict.Conflict(dossier, "content 2"));
    }

    @Test
    void what_the_origin_sends_later_replaces_the_edit() {
        UUID dossier = refused(state("2", 1L));
        edit(dossier, "2 mended");
        UUID newer = state("4", 2L);

        assertThat(is(dossier)).isEqualTo(State.SUPERSEDED);
        assertThat(is(newer)).isEqualTo(State.WAITING);
    }

    @Test
    void a_look_up_does_not_prove_an_edited_dossier_that_was_sent_before_the_edit() {
        UUID dossier = refused(state("2", 1L));
        edit(dossier, "2 mended");
        lost(dossier);

        probe(dossier, new Sighting.Found(Optional.of("2 mended")));

        assertThat(is(dossier)).isEqualTo(State.WAITING);
        assertThat(claim(dossier).call()).isEqualTo(Call.UPDATE);
    }

    @Test
    @FaultRow(11)
    void late_evidence_of_the_old_content_makes_the_edited_one_go_once_more() {
        UUID dossier = state("2", 1L);
        long frozen = claim(dossier).token();
        apply(new Event.Lapsed(dossier, frozen));
        now = now.plus(POLICY.quiet());
        apply(new Event.Probed(dossier, frozen, now, new Sighting.Found(Optional.of("9")), true));
        edit(dossier, "2 mended");
        send(dossier);

        apply(new Event.Settled(dossier, frozen, new Outcome.Delivered("thành công", now), false));

        assertThat(is(dossier)).isEqualTo(State.WAITING);
        send(dossier);
        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    void an_edit_waits_until_a_lost_call_with_the_old_content_can_no_longer_take_effect() {
        UUID dossier = lost(state("2", 1L));
        apply(new Event.Probed(
                dossier,
                queue.find(dossier).orElseThrow().tries().token(),
                now,
                new Sighting.Found(Optional.of("9")),
                true));
        assertThat(is(dossier)).isEqualTo(State.PARKED);

        edit(dossier, "2 mended");

        assertThat(apply(new Event.Claimed(dossier))).isInstanceOf(Verdict.Denied.class);
        now = now.plus(POLICY.quiet());
        send(dossier);
    }

    @Test
    void a_row_is_not_edited_into_another_row_of_its_dossier() {
        send(state("2", 1L));
        UUID first = event("row 1");
        send(first);
        UUID second = refused(event("row 2"));

        assertThat(edit(second, "row 1")).isInstanceOf(Verdict.Denied.class);
        assertThat(is(second)).isEqualTo(State.PARKED);
    }

    @Test
    void a_request_for_supplements_that_an_edit_took_out_is_still_told() {
        UUID first = refused(state("5", null));
        UUID second = refused(
                ((Verdict.Accepted) arrive(Kind.STATE, new Content("content 5 again", "5", true, "one", null))).id());
        assertThat(is(first)).isEqualTo(State.SUPERSEDED);

        edit(second, "4");

        assertThat(is(first)).isEqualTo(State.PARKED);
    }

    @Test
    void what_an_operator_verified_at_the_system_is_delivered() {
        send(state("2", 1L));
        UUID row = lost(event("row 1"));
        now = now.plus(POLICY.quiet());
        probe(row, new Sighting.Found(Optional.empty()));

        apply(new Event.Verified(row, "an operator"));

        assertThat(is(row)).isEqualTo(State.DELIVERED);
    }

    @Test
    void a_question_that_only_a_person_can_answer_is_given_to_one() {
        UUID question = ((Verdict.Accepted) arrive(Kind.REQUEST, content("search", null))).id();
        claim(question);
        settle(question, new Outcome.Refused(Cause.NEEDS_PERSON, "empty", "no record found"));
        assertThat(is(question)).isEqualTo(State.MANUAL);

        apply(new Event.Verified(question, "a clerk"));

        assertThat(is(question)).isEqualTo(State.DELIVERED);
    }

    @Test
    void progress_rows_that_follow_one_another_go_in_one_call_as_many_as_it_may_carry() {
        send(state("2", 1L));
        UUID first = event("a");
        UUID second = event("b");
        event("c");

        Verdict.Granted granted = claim(first, 2);
        assertThat(granted.along()).extracting(Verdict.Along::id).containsExactly(second);
        assertThat(granted.along().get(0).token()).isGreaterThan(granted.token());
        assertThat(is(second)).isEqualTo(State.SENDING);
    }

    @Test
    void a_parked_row_ends_what_goes_along() {
        send(state("2", 1L));
        UUID first = event("a");
        UUID parked = event("b");
        UUID third = event("c");
        claim(first, 3);
        settle(first, Outcome.unavailable("down"));
        settle(parked, new Outcome.Refused(Cause.REFUSED, "7", "by a rule"));
        settle(third, Outcome.unavailable("down"));
        now = now.plusSeconds(600);

        assertThat(claim(first, 3).along()).isEmpty();
        deliver(first);
        assertThat(apply(new Event.Claimed(third))).isInstanceOf(Verdict.Denied.class);
    }

    @Test
    void rows_that_were_refused_together_go_one_by_one() {
        send(state("2", 1L));
        UUID first = event("a");
        UUID second = event("b");
        claim(first, 2);
        release(first);
        release(second);

        assertThat(claim(first, 2).along()).isEmpty();
        settle(first, new Outcome.Refused(Cause.REFUSED, "7", "by a rule"));
        apply(new Event.Cancelled(first, "an operator", "keyed twice"));
        send(second);
        assertThat(is(second)).isEqualTo(State.DELIVERED);
    }

    @Test
    void of_rows_that_were_told_together_and_whose_answer_is_lost_a_look_up_proves_only_the_first() {
        policy = eventsShow();
        send(state("2", 1L));
        UUID first = event("a");
        UUID second = event("b");
        claim(first, 2);
        settle(first, new Outcome.Unknown("lost"));
        settle(second, new Outcome.Unknown("lost"));
        now = now.plus(Duration.ofMinutes(10));

        probe(second, new Sighting.Found(Optional.of("4")));
        assertThat(is(second)).isEqualTo(State.PARKED);
        probe(first, new Sighting.Found(Optional.of("4")));
        assertThat(is(first)).isEqualTo(State.PARKED);
    }

    @Test
    void an_edit_of_what_was_kept_back_before_it_was_sent_goes_at_once() {
        UUID kept = state("2", 1L);
        claim(kept);
        settle(kept, Outcome.unavailable("the population database does not answer"));
        now = now.plusSeconds(30);
        keptBack(kept);

        edit(kept, "3");

        assertThat(queue.find(kept).orElseThrow().at()).isEqualTo(now);
        claim(kept);
    }

    @Test
    void one_whose_earlier_call_was_lost_waits_until_that_call_is_over() {
        policy = repeatsRecognised();
        Instant lastLost = now;
        UUID kept = lost(state("2", 1L));
        now = now.plus(POLICY.quiet()).minusSeconds(1);
        keptBack(kept);

        edit(kept, "3");

        assertThat(queue.find(kept).orElseThrow().at()).isEqualTo(lastLost.plus(POLICY.quiet()));
    }

    private void keptBack(UUID id) {
        claim(id);
        settle(id, new Outcome.Refused(Cause.IDENTITY, "differs.name", "người nộp"));
    }

    private static Policy repeatsRecognised() {
        return new Policy(
                POLICY.firstBackoff(),
                POLICY.maxBackoff(),
                POLICY.maxRetryAfter(),
                POLICY.quiet(),
                POLICY.visibility(),
                POLICY.maxStrikes(),
                POLICY.maxFlips(),
                false,
                false,
                true);
    }

    private void release(UUID id) {
        long token = queue.find(id).orElseThrow().tries().token();
        apply(new Event.Released(id, token, true, "refused with others"));
    }

    private static Policy eventsShow() {
        return new Policy(
                POLICY.firstBackoff(),
                POLICY.maxBackoff(),
                POLICY.maxRetryAfter(),
                POLICY.quiet(),
                POLICY.visibility(),
                POLICY.maxStrikes(),
                POLICY.maxFlips(),
                true,
                false);
    }

    private UUID state(String mark, Long version) {
        return ((Verdict.Accepted) arrive(Kind.STATE, content(mark, version))).id();
    }

    private UUID event(String hash) {
        return ((Verdict.Accepted) arrive(Kind.EVENT, new Content(hash, "4", false, "one", null))).id();
    }

    private static Content content(String mark, Long version) {
        return new Content("content " + mark, mark, mark.equals("5"), "one", version);
    }

    private Verdict arrive(Kind kind, Content content) {
        arrivals++;
        return apply(new Event.Arrived(new UUID(0, arrivals), kind, arrivals, arrivals, content));
    }

    private Verdict.Granted claim(UUID id) {
        return claim(id, 1);
    }

    private Verdict.Granted claim(UUID id, int rows) {
        return (Verdict.Granted) apply(new Event.Claimed(id, rows));
    }

    private void send(UUID id) {
        claim(id);
        deliver(id);
    }

    private void deliver(UUID id) {
        settle(id, new Outcome.Delivered("thành công", now));
    }

    private UUID lost(UUID id) {
        claim(id);
        settle(id, new Outcome.Unknown("answer lost"));
        return id;
    }

    private void settle(UUID id, Outcome outcome) {
        apply(new Event.Settled(id, queue.find(id).orElseThrow().tries().token(), outcome, false));
    }

    private UUID refused(UUID id) {
        claim(id);
        settle(id, new Outcome.Refused(Cause.REFUSED, "-1", "thiếu thành phần hồ sơ"));
        return id;
    }

    @Test
    @FaultRow(37)
    void a_state_that_waited_when_the_ledger_was_restored_is_asked_about_and_found() {
        UUID dossier = state("2", 1L);
        restored(dossier);
        assertThat(is(dossier)).isEqualTo(State.UNKNOWN);

        probe(dossier, new Sighting.Found(Optional.of("2")));
        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    @FaultRow(37)
    void after_a_restore_one_that_is_not_there_goes_only_after_two_looks_in_quiet() {
        UUID dossier = state("2", 1L);
        restored(dossier);
        probe(dossier, new Sighting.Absent());
        now = now.plus(policy.quiet());
        probe(dossier, new Sighting.Absent());
        assertThat(is(dossier)).isEqualTo(State.UNKNOWN);

        now = now.plus(policy.visibility());
        probe(dossier, new Sighting.Absent());
        assertThat(is(dossier)).isEqualTo(State.WAITING);
    }

    @Test
    @FaultRow(37)
    void a_row_that_waited_when_the_ledger_was_restored_needs_a_person() {
        send(state("2", 1L));
        UUID row = event("đã thẩm định");
        restored(row);
        now = now.plus(policy.quiet());
        probe(row, new Sighting.Found(Optional.of("2")));

        assertThat(queue.find(row).orElseThrow().cause()).isEqualTo(Cause.UNDETERMINABLE);
    }

    @Test
    @FaultRow(37)
    void one_that_was_parked_when_the_ledger_was_restored_is_asked_about_before_it_goes_again() {
        UUID dossier = refused(state("2", 1L));
        restored(dossier);
        assertThat(is(dossier)).isEqualTo(State.PARKED);
        apply(new Event.Replayed(dossier, "an operator"));
        assertThat(is(dossier)).isEqualTo(State.UNKNOWN);

        probe(dossier, new Sighting.Found(Optional.of("2")));
        assertThat(is(dossier)).isEqualTo(State.DELIVERED);
    }

    @Test
    @FaultRow(37)
    void the_outcome_of_a_call_from_before_the_restore_is_evidence_only() {
        UUID dossier = state("2", 1L);
        long old = claim(dossier).token();
        restored(dossier);
        apply(new Event.Settled(dossier, old, new Outcome.Unavailable("later", Optional.empty()), false));

        assertThat(is(dossier)).isEqualTo(State.UNKNOWN);
    }

    private void restored(UUID id) {
        apply(new Event.Restored(id, "the database was restored"));
    }

    private Verdict edit(UUID id, String mark) {
        String hash = queue.find(id).orElseThrow().kind() == Kind.EVENT ? mark : "content " + mark;
        return apply(new Event.Edited(id, new Content(hash, mark, mark.equals("5"), "", null), "an operator", "why"));
    }

    private Content content(UUID id) {
        return queue.find(id).orElseThrow().content();
    }

    private void probe(UUID id, Sighting sighting) {
        apply(new Event.Probed(id, queue.find(id).orElseThrow().tries().token(), now, sighting, false));
    }

    private Verdict apply(Event event) {
        Step step = queue.apply(event, now, policy);
        queue = step.queue();
        return step.verdict();
    }

    private State is(UUID id) {
        return queue.find(id).orElseThrow().state();
    }
}
