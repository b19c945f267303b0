package vn.lienthong.routes.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.mappings.linked.HubLeg.INSURANCE;
import static vn.lienthong.mappings.linked.HubLeg.REGISTRATION;
import static vn.lienthong.mappings.linked.HubLeg.RESIDENCE;
import static vn.lienthong.mappings.linked.HubLeg.State.DONE;
import static vn.lienthong.mappings.linked.HubLeg.State.NOT_BEGUN;
import static vn.lienthong.mappings.linked.HubLeg.State.REFUSED;
import static vn.lienthong.mappings.linked.HubLeg.State.UNDER_WAY;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubLegs;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.followup.Backoff;
import vn.lienthong.routes.linked.CourseLine.What;

/** A linked dossier at its three agencies, from the day it is taken. */
class CourseTest {

    private static final DossierCode CODE = new DossierCode("G22.99.01-260315-0001");
    private static final Duration LIMIT = Duration.ofDays(5);
    private static final Patience PATIENCE = new Patience(
            Map.of(REGISTRATION, Duration.ofDays(3), RESIDENCE, LIMIT, INSURANCE, LIMIT),
            new Backoff(Duration.ofMinutes(15), Duration.ofHours(6), Duration.ofMinutes(5)));

    private Instant now = Instant.parse("2026-03-16T02:00:00Z");
    private Course course = Course.listed(new UUID(1, 2), now);
    private CourseStep step = happens(new CourseEvent.Taken());

    @Test
    void it_is_finished_when_all_three_are_done_and_not_before() {
        reported(HubStatus.RECEIVED, HubStatus.ACCEPTED, HubStatus.FORWARDED);
        assertThat(course.standing()).isEqualTo(Standing.REGISTERING);
        reported(HubStatus.RESULT);
        assertThat(course.standing()).isEqualTo(Standing.WITH_AGENCIES);
        sees(DONE, DONE, UNDER_WAY);
        assertThat(course.standing()).isEqualTo(Standing.WITH_AGENCIES);
        sees(DONE, DONE, DONE);
        assertThat(whats()).containsExactly(What.LEG_MOVED, What.FINISHED);
        assertThat(course.standing()).isEqualTo(Standing.FINISHED);
    }

    @Test
    void the_agency_that_is_awaited_is_named_and_not_the_one_behind_it() {
        reported(HubStatus.RESULT);
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        later(LIMIT);
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        assertThat(whats()).containsExactly(What.LEG_SILENT);
        assertThat(course.leg(RESIDENCE).raisedAt()).isEqualTo(now);
        assertThat(course.awaitedSince(INSURANCE)).isEmpty();
        later(LIMIT);
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        assertThat(whats()).as("it is raised once").isEmpty();
    }

    @Test
    void an_agency_that_has_not_even_begun_is_awaited_from_the_end_of_the_one_before_it() {
        reported(HubStatus.RESULT);
        later(LIMIT);
        sees(DONE, NOT_BEGUN, NOT_BEGUN);
        assertThat(course.leg(RESIDENCE).raisedAt()).isEqualTo(now);
        sees(DONE, DONE, NOT_BEGUN);
        later(LIMIT.minusSeconds(1));
        sees(DONE, DONE, NOT_BEGUN);
        assertThat(course.leg(INSURANCE).raisedAt()).isNull();
        later(Duration.ofSeconds(1));
        sees(DONE, DONE, NOT_BEGUN);
        assertThat(course.leg(INSURANCE).raisedAt()).isEqualTo(now);
    }

    @Test
    void the_hubs_own_silence_is_not_taken_for_an_agencys() {
        reported(HubStatus.RESULT);
        later(LIMIT.multipliedBy(2));
        happens(new CourseEvent.NotAnswered());
        assertThat(course.leg(RESIDENCE).raisedAt()).isNull();
        assertThat(course.due()).isBetween(now, now.plus(Duration.ofMinutes(5)));
        happens(new CourseEvent.Passed());
        assertThat(course.leg(RESIDENCE).raisedAt())
                .as("where it cannot be asked, time tells")
                .isEqualTo(now);
    }

    @Test
    void an_older_word_of_the_hub_that_comes_late_takes_nothing_back() {
        reported(HubStatus.RESULT);
        sees(DONE, DONE, UNDER_WAY);
        sees(UNDER_WAY, UNDER_WAY, NOT_BEGUN);
        assertThat(whats()).isEmpty();
        assertThat(course.leg(RESIDENCE).state()).isEqualTo(DONE);
        assertThat(course.leg(INSURANCE).state()).isEqualTo(UNDER_WAY);
    }

    @Test
    void a_registration_that_takes_too_long_calls_for_a_person_and_the_hub_is_not_asked_before() {
        assertThat(course.due()).isEqualTo(now.plus(Duration.ofDays(3)));
        later(Duration.ofDays(3));
        sees(NOT_BEGUN, NOT_BEGUN, NOT_BEGUN);
        assertThat(course.leg(REGISTRATION).raisedAt()).isEqualTo(now);
        assertThat(happens(new CourseEvent.Marked(REGISTRATION)).denied()).isTrue();
    }

    @Test
    void what_a_person_sees_to_is_quiet_until_then() {
        reported(HubStatus.RESULT);
        assertThat(happens(new CourseEvent.SeenTo(RESIDENCE, now.plus(LIMIT))).denied())
                .isTrue();
        later(LIMIT);
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        later(LIMIT);
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        Instant until = now.plus(Duration.ofDays(2));
        happens(new CourseEvent.SeenTo(RESIDENCE, until));
        assertThat(course.leg(RESIDENCE).raisedAt()).isNull();
        later(Duration.ofDays(1));
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        assertThat(course.leg(RESIDENCE).raisedAt()).isNull();
        later(Duration.ofDays(1));
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        assertThat(course.leg(RESIDENCE).raisedAt()).isEqualTo(until);
    }

    @Test
    void a_refusal_calls_for_a_person_and_one_of_the_registration_ends_it() {
        reported(HubStatus.RESULT);
        sees(DONE, REFUSED, NOT_BEGUN);
        assertThat(course.leg(RESIDENCE).raisedAt()).isEqualTo(now);
        assertThat(course.standing()).isEqualTo(Standing.WITH_AGENCIES);
        happens(new CourseEvent.Closed());
        assertThat(course.standing()).isEqualTo(Standing.CLOSED);
        assertThat(happens(new CourseEvent.Closed()).denied()).isTrue();
        happens(new CourseEvent.AskedFor());
        assertThat(course.standing()).isEqualTo(Standing.WITH_AGENCIES);

        course = Course.listed(new UUID(3, 4), now);
        happens(new CourseEvent.Taken());
        reported(HubStatus.RECEIVED, HubStatus.REFUSED);
        assertThat(course.standing()).isEqualTo(Standing.REFUSED);
        assertThat(happens(new CourseEvent.AskedFor()).denied()).isTrue();
    }

    @Test
    void questions_become_rarer_while_nothing_changes_and_none_waits_past_a_limit() {
        reported(HubStatus.RESULT);
        sees(DONE, UNDER_WAY, NOT_BEGUN);
        Instant limit = now.plus(LIMIT);
        Duration longest = Duration.ZERO;
        while (now.isBefore(limit)) {
            assertThat(course.due()).isAfter(now).isBeforeOrEqualTo(limit);
            Duration wait = Duration.between(now, course.due());
            assertThat(wait).isLessThanOrEqualTo(Duration.ofHours(6));
            longest = wait.compareTo(longest) > 0 ? wait : longest;
            now = course.due();
            sees(DONE, UNDER_WAY, NOT_BEGUN);
        }
        assertThat(longest).isGreaterThan(Duration.ofHours(3));
        assertThat(course.leg(RESIDENCE).raisedAt()).isEqualTo(limit);
    }

    private void reported(HubStatus... statuses) {
        Stream.of(statuses).forEach(it -> happens(new CourseEvent.Reported(it)));
    }

    private void sees(HubLeg.State registration, HubLeg.State residence, HubLeg.State insurance) {
        Map<HubLeg, HubLegs.Standing> legs = new EnumMap<>(HubLeg.class);
        legs.put(REGISTRATION, new HubLegs.Standing(registration, Optional.empty()));
        legs.put(RESIDENCE, new HubLegs.Standing(residence, Optional.empty()));
        legs.put(INSURANCE, new HubLegs.Standing(insurance, Optional.empty()));
        happens(new CourseEvent.Seen(new HubLegs(CODE, legs)));
    }

    private CourseStep happens(CourseEvent event) {
        step = course.apply(event, now, PATIENCE);
        course = step.course();
        return step;
    }

    private List<What> whats() {
        return step.lines().stream().map(CourseLine::what).toList();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }
}
