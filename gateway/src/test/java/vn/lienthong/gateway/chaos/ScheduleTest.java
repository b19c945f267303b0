package vn.lienthong.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final int TWO_MINUTES = 120_000;

    @Test
    void the_same_seed_brings_the_same_trouble_and_another_seed_another() {
        assertThat(Schedule.drawn(7, TWO_MINUTES)).isEqualTo(Schedule.drawn(7, TWO_MINUTES));
        assertThat(Schedule.drawn(8, TWO_MINUTES).blows())
                .isNotEqualTo(Schedule.drawn(7, TWO_MINUTES).blows());
    }

    @Test
    void troubles_of_one_track_do_not_overlap() {
        for (long seed = 0; seed < 50; seed++) {
            Schedule schedule = Schedule.drawn(seed, TWO_MINUTES);
            for (Track track : Track.values()) {
                List<Blow> blows = schedule.of(track);
                for (int i = 1; i < blows.size(); i++) {
                    Blow before = blows.get(i - 1);
                    assertThat(blows.get(i).at())
                            .as("%s", schedule)
                            .isGreaterThanOrEqualTo(before.at() + before.lasts() + track.shortestPeace);
                }
            }
        }
    }

    @Test
    void in_ten_minutes_every_kind_of_trouble_comes() {
        Set<Nemesis> met = EnumSet.noneOf(Nemesis.class);
        Schedule.drawn(1, 600_000).blows().forEach(it -> met.add(it.what()));
        assertThat(met).containsExactlyInAnyOrder(Nemesis.values());
    }
}
