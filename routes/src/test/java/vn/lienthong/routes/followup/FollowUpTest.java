package vn.lienthong.routes.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.routes.followup.Standing.COMPLETED;
import static vn.lienthong.routes.followup.Standing.GIVEN_UP;
import static vn.lienthong.routes.followup.Standing.NOT_KNOWN;
import static vn.lienthong.routes.followup.Standing.PROCESSING;
import static vn.lienthong.routes.followup.Standing.RECEIVED;
import static vn.lienthong.routes.followup.Standing.REFUSED;
import static vn.lienthong.routes.followup.Standing.RESULT_AWAITED;
import static vn.lienthong.routes.followup.Standing.SUBMITTED;
import static vn.lienthong.routes.followup.Standing.SUPPLEMENT_REQUESTED;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.routes.followup.Sighting.Kind;

/** A dossier at the registry, from the day it is handed in. */
class FollowUpTest {

    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final Schedule SCHEDULE =
            new Schedule(Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofMinutes(2), GRACE, Duration.ofDays(5));

    private Instant now = Instant.parse("2025-07-01T02:00:00Z");
    private FollowUpStep step = FollowUp.begin(new UUID(1, 2), now, SCHEDULE);

    @Test
    void a_registration_goes_its_way_and_each_step_is_told_once() {
        sees(Kind.RECEIVED);
        assertThat(told()).contains(RECEIVED);
        sees(Kind.RECEIVED);
        assertThat(told()).isEmpty();
        sees(Kind.PROCESSING);
        assertThat(told()).contains(PROCESSING);
        sees(Kind.RESULT_AWAITED);
        assertThat(standing()).isEqualTo(RESULT_AWAITED);
        assertThat(told()).as("nothing is finished before its result is here").isEmpty();
        sees(Kind.COMPLETED);
        assertThat(told()).contains(COMPLETED);
        sees(Kind.PROCESSING);
        assertThat(standing()).isEqualTo(COMPLETED);
    }

    @Test
    void the_registrys_old_request_is_not_taken_for_one_about_the_papers_that_answered_it() {
        Instant requested = now;
        sees(Kind.SUPPLEMENT_REQUESTED, "thiếu giấy chứng sinh", requested);
        assertThat(told()).contains(SUPPLEMENT_REQUESTED);

        happens(new FollowUpEvent.Submitted());
        sees(Kind.SUPPLEMENT_REQUESTED, "thiếu giấy chứng sinh", requested);
        assertThat(standing()).isEqualTo(SUBMITTED);
        later(Duration.ofDays(1));
        sees(Kind.SUPPLEMENT_REQUESTED, "thiếu giấy chứng sinh", requested);
        assertThat(standing()).isEqualTo(SUBMITTED);

        sees(Kind.SUPPLEMENT_REQUESTED, "thiếu giấy chứng sinh", now);
        assertThat(told()).contains(SUPPLEMENT_REQUESTED);
    }

    @Test
    void where_the_registry_gives_no_times_its_old_word_counts_again_after_a_while() {
        sees(Kind.SUPPLEMENT_REQUESTED);
        happens(new FollowUpEvent.Submitted());
        sees(Kind.SUPPLEMENT_REQUESTED);
        assertThat(standing()).isEqualTo(SUBMITTED);

        later(GRACE);
        sees(Kind.SUPPLEMENT_REQUESTED);

        assertThat(told()).contains(SUPPLEMENT_REQUESTED);
    }

    @Test
    void a_further_request_in_other_words_is_told_and_one_in_the_same_words_is_not() {
        sees(Kind.SUPPLEMENT_REQUESTED, "thiếu giấy chứng sinh", now);
        later(Duration.ofMinutes(5));
        sees(Kind.SUPPLEMENT_REQUESTED, "thiếu giấy chứng sinh", now);
        assertThat(told()).isEmpty();
        sees(Kind.SUPPLEMENT_REQUESTED, "thiếu chữ ký", now);
        assertThat(told()).contains(SUPPLEMENT_REQUESTED);
    }

    @Test
    void the_deadline_for_papers_is_when_it_becomes_overdue() {
        Instant deadline = now.plus(Duration.ofDays(2));
        happens(new FollowUpEvent.Seen(new Sighting(Kind.SUPPLEMENT_REQUESTED, "", now, deadline)));

        assertThat(step.followUp().overdueAt()).isEqualTo(deadline);
    }

    @Test
    void a_dossier_that_the_registry_took_and_does_not_know_is_raised_once_the_grace_is_over() {
        sees(Kind.NOT_KNOWN);
        assertThat(standing()).isEqualTo(SUBMITTED);
        later(GRACE);
        sees(Kind.NOT_KNOWN);
        assertThat(standing()).isEqualTo(NOT_KNOWN);
        assertThat(told()).isEmpty();

        happens(new FollowUpEvent.SubmittedAgain());
        assertThat(step.denied()).isFalse();
        happens(new FollowUpEvent.Submitted());
        assertThat(step.followUp().missingSince()).isNull();
        happens(new FollowUpEvent.SubmittedAgain());
        assertThat(step.denied()).isTrue();
    }

    @Test
    void a_dossier_that_was_missing_for_a_moment_only_is_not_raised() {
        sees(Kind.NOT_KNOWN);
        later(GRACE);
        sees(Kind.PROCESSING);
        sees(Kind.NOT_KNOWN);

        assertThat(standing()).isEqualTo(PROCESSING);
    }

    @Test
    void a_question_that_is_refused_is_asked_by_itself_before_the_dossier_is_to_blame() {
        happens(new FollowUpEvent.QuestionRefused("106"));
        assertThat(step.followUp().alone()).isTrue();
        assertThat(step.followUp().trouble()).isEmpty();
        happens(new FollowUpEvent.QuestionRefused("106"));
        assertThat(step.followUp().trouble()).isEqualTo("106");
        assertThat(step.line()).isPresent();
        happens(new FollowUpEvent.QuestionRefused("106"));
        assertThat(step.line()).isEmpty();

        sees(Kind.RECEIVED);

        assertThat(step.followUp().trouble()).isEmpty();
        assertThat(step.followUp().alone()).isFalse();
    }

    @Test
    void what_was_given_up_is_asked_about_again_when_a_person_wants_it() {
        sees(Kind.PROCESSING);
        happens(new FollowUpEvent.GivenUp());
        assertThat(told()).contains(GIVEN_UP);
        happens(new FollowUpEvent.GivenUp());
        assertThat(step.denied()).isTrue();

        happens(new FollowUpEvent.AskedFor());
        assertThat(step.followUp().due()).isEqualTo(now);
        sees(Kind.PROCESSING);

        assertThat(told()).contains(PROCESSING);
    }

    @Test
    void what_the_registry_ended_is_not_asked_about_again_until_it_is_handed_in_anew() {
        Instant refused = now;
        sees(Kind.REFUSED, "sai thẩm quyền", refused);
        happens(new FollowUpEvent.AskedFor());
        assertThat(step.denied()).isTrue();

        happens(new FollowUpEvent.Submitted());
        sees(Kind.REFUSED, "sai thẩm quyền", refused);
        assertThat(standing()).isEqualTo(SUBMITTED);
        later(Duration.ofHours(1));
        sees(Kind.REFUSED, "sai thẩm quyền", now);

        assertThat(told()).contains(REFUSED);
    }

    @Test
    void the_portal_is_told_what_fits_and_never_behind_the_provinces_own_word() {
        PortalMove<Standing> move = new PortalMove<>(PortalMove.USUAL);

        assertThat(move.next(RECEIVED, DossierStatus.RECEIVED, false)).isEmpty();
        assertThat(move.next(PROCESSING, DossierStatus.RECEIVED, false)).contains(DossierStatus.PROCESSING);
        assertThat(move.next(PROCESSING, DossierStatus.PROCESSING, false)).isEmpty();
        assertThat(move.next(PROCESSING, DossierStatus.SUPPLEMENT_REQUESTED, true))
                .contains(DossierStatus.PROCESSING);
        assertThat(move.next(PROCESSING, DossierStatus.SUPPLEMENT_REQUESTED, false))
                .isEmpty();
        assertThat(move.next(PROCESSING, DossierStatus.PAYMENT_REQUESTED, false))
                .isEmpty();
        assertThat(move.next(SUPPLEMENT_REQUESTED, DossierStatus.PROCESSING, false))
                .contains(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(move.next(COMPLETED, DossierStatus.SUPPLEMENT_REQUESTED, false))
                .contains(DossierStatus.FINISHED);
        assertThat(move.next(REFUSED, DossierStatus.FINISHED, false)).isEmpty();
        assertThat(move.next(COMPLETED, DossierStatus.RETURNED, false)).isEmpty();
        assertThat(move.next(PROCESSING, DossierStatus.REFUSED, false)).isEmpty();
        assertThat(move.next(PROCESSING, DossierStatus.REFUSED, true)).contains(DossierStatus.PROCESSING);
        assertThat(move.next(GIVEN_UP, DossierStatus.PROCESSING, false)).isEmpty();
    }

    private void sees(Kind kind) {
        happens(new FollowUpEvent.Seen(Sighting.of(kind)));
    }

    private void sees(Kind kind, String words, Instant asOf) {
        happens(new FollowUpEvent.Seen(new Sighting(kind, words, asOf, null)));
    }

    private void happens(FollowUpEvent event) {
        now = now.plusSeconds(1);
        step = step.followUp().apply(event, now, SCHEDULE);
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private Standing standing() {
        return step.followUp().standing();
    }

    private Optional<Standing> told() {
        return step.line().filter(Line::told).map(Line::standing);
    }
}
