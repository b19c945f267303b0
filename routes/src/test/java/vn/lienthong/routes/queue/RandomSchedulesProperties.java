package vn.lienthong.routes.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.lienthong.routes.FaultRow;

/** The promise, held against random schedules of arrivals, outcomes, crashes, doubles and late evidence. */
class RandomSchedulesProperties {

    private static final Set<What> SEEN = EnumSet.noneOf(What.class);

    @Property(tries = 100_000, seed = "20250701", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @FaultRow({1, 2, 9, 10, 11, 27})
    void nothing_is_lost_done_twice_overtaken_or_hidden(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 19_999) Integer> schedule,
            @ForAll boolean refusesDuplicateCreates,
            @ForAll boolean eventsShow,
            @ForAll boolean eventsMoveTheMark) {
        World world = new World(refusesDuplicateCreates, eventsShow, eventsMoveTheMark);
        schedule.forEach(number -> {
            world.happen(number);
            world.assertNothingLostOrHidden();
            world.assertNothingTwice();
        });

        for (int night = 0; night < 2; night++) {
            world.calm();
            world.assertNothingLostOrHidden();
            world.assertNothingTwice();
            world.assertNoLie();
            world.assertNothingOvertook();
            world.assertNothingVanished();
            world.rollBack(schedule.get(0));
        }
        SEEN.addAll(world.seen());
    }

    /** Schedules that never meet an accident prove nothing about it. */
    @AfterContainer
    static void every_kind_of_accident_was_met() {
        assertThat(SEEN)
                .containsAll(EnumSet.allOf(What.class).stream()
                        .filter(it -> it != What.GIVEN_TO_PERSON && it != What.VERIFIED && it != What.RESTORED)
                        .toList());
    }

    @Property(tries = 100_000, seed = "20250702", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void once_the_portal_is_well_and_operators_replay_everything_is_settled(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 19_999) Integer> schedule) {
        World world = new World(true, true, true);
        schedule.forEach(world::happen);
        for (int day = 0; day < 3; day++) {
            world.calm();
            world.replayAll();
            world.rollBack(schedule.get(0) + day);
        }
        world.calm();

        world.assertSettled();
        world.assertNoLie();
        world.assertNothingOvertook();
        world.assertNothingVanished();
    }
}
