package vn.lienthong.routes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.followup.Line.What;
import vn.lienthong.routes.followup.Sighting.Kind;

/** What holds of every history, whatever the registry answers and whenever. */
class FollowUpProperties {

    private static final Instant START = Instant.parse("2025-07-01T02:00:00Z");
    private static final Schedule SCHEDULE = new Schedule(
            Duration.ofMinutes(5),
            Duration.ofHours(6),
            Duration.ofMinutes(2),
            Duration.ofMinutes(30),
            Duration.ofDays(5));

    @Property(tries = 5_000, seed = "20250703", edgeCases = EdgeCasesMode.NONE)
    void lines_are_numbered_without_gaps_and_nothing_is_told_twice(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 11_999) Integer> script) {
        FollowUpStep step = FollowUp.begin(new UUID(7, 7), START, SCHEDULE);
        List<Line> lines = new ArrayList<>(step.line().stream().toList());
        Instant now = START;
        for (int number : script) {
            FollowUp before = step.followUp();
            now = now.plusSeconds(number % 7_000L);
            FollowUpEvent event = event(number % 12, now);
            step = before.apply(event, now, SCHEDULE);
            step.line().ifPresent(lines::add);

            assertThat(step.followUp().lines()).isEqualTo(lines.size());
            if (step.denied()) {
                assertThat(step.followUp()).isEqualTo(before);
            }
            if (event instanceof FollowUpEvent.Seen) {
                FollowUpStep again = step.followUp().apply(event, now, SCHEDULE);
                assertThat(again.line()).as("the same answer a second time").isEmpty();
                assertThat(before.standing().ended() && step.line().isPresent()).isFalse();
            }
            if (!step.followUp().standing().ended() && isAnswer(event)) {
                Duration wait = Duration.between(now, step.followUp().due());
                assertThat(wait).isBetween(SCHEDULE.retry().dividedBy(2), SCHEDULE.longest());
            }
        }
        assertThat(lines).extracting(Line::n).isSorted().doesNotHaveDuplicates();
        lines.forEach(it -> assertThat(it.told())
                .isEqualTo(it.what() == What.GIVEN_UP
                        || (it.what() == What.MOVED && it.standing().worthTelling())));
    }

    @Property(tries = 1_000, seed = "20250704")
    void the_wait_never_shrinks_below_half_of_what_it_doubled_to_and_a_change_makes_it_short_again(
            @ForAll long id, @ForAll @IntRange(min = 1, max = 30) int times) {
        FollowUp it = FollowUp.begin(new UUID(id, id), START, SCHEDULE).followUp();
        Instant now = START;
        for (int n = 0; n <= times; n++) {
            now = it.due();
            it = it.apply(seen(Kind.RECEIVED, null), now, SCHEDULE).followUp();
            long whole = Math.min(
                    SCHEDULE.first().toMillis() << n, SCHEDULE.longest().toMillis());
            assertThat(Duration.between(now, it.due()).toMillis()).isBetween(whole / 2 - 1, whole);
        }

        it = it.apply(seen(Kind.PROCESSING, null), now, SCHEDULE).followUp();

        assertThat(Duration.between(now, it.due())).isLessThanOrEqualTo(SCHEDULE.first());
    }

    @Property(tries = 20, seed = "20250705")
    void dossiers_handed_in_together_are_spread_over_the_wait(@ForAll @IntRange(min = 0, max = 12) int unchanged) {
        int dossiers = 10_000;
        Duration whole = Duration.ofMillis(Math.min(
                SCHEDULE.first().toMillis() << unchanged, SCHEDULE.longest().toMillis()));
        Map<Long, Integer> slices = new HashMap<>();
        for (int n = 0; n < dossiers; n++) {
            Instant due = SCHEDULE.next(new UUID(0x0197_0000_0000_7000L + n, n * 31L), unchanged, START);
            long place = Duration.between(START.plus(whole.dividedBy(2)), due).toMillis();
            slices.merge(place * 20 / whole.dividedBy(2).toMillis(), 1, Integer::sum);
        }

        assertThat(slices.values()).allSatisfy(it -> assertThat(it).isLessThan(dossiers / 20 * 5 / 4));
    }

    private static boolean isAnswer(FollowUpEvent event) {
        return event instanceof FollowUpEvent.Seen
                || event instanceof FollowUpEvent.NotAnswered
                || event instanceof FollowUpEvent.QuestionRefused;
    }

    private static FollowUpEvent event(int number, Instant now) {
        return switch (number) {
            case 0 -> new FollowUpEvent.Submitted();
            case 1 -> new FollowUpEvent.NotAnswered();
            case 2 -> new FollowUpEvent.QuestionRefused("106");
            case 3 -> new FollowUpEvent.AskedFor();
            case 4 -> now.getEpochSecond() % 5 == 0 ? new FollowUpEvent.GivenUp() : new FollowUpEvent.SubmittedAgain();
            case 5 -> seen(Kind.NOT_KNOWN, null);
            case 6 -> seen(Kind.SUPPLEMENT_REQUESTED, now);
            case 7 -> seen(Kind.PROCESSING, null);
            case 8 -> seen(Kind.UNFINISHED, null);
            case 9 -> seen(Kind.RECEIVED, START);
            case 10 -> seen(now.getEpochSecond() % 3 == 0 ? Kind.COMPLETED : Kind.RESULT_AWAITED, null);
            default -> seen(now.getEpochSecond() % 4 == 0 ? Kind.REFUSED : Kind.SUPPLEMENT_REQUESTED, START);
        };
    }

    private static FollowUpEvent seen(Kind kind, @Nullable Instant asOf) {
        return new FollowUpEvent.Seen(new Sighting(kind, "", asOf, null));
    }
}
