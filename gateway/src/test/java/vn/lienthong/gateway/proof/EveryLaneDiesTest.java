package vn.lienthong.gateway.proof;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.message.Lane;

/** The process dies with a message of every lane at the point at which it has most to lose; then all is counted from outside. */
class EveryLaneDiesTest {

    @Test
    @FaultRow(34)
    void with_a_message_of_every_lane_sent_and_not_settled_nothing_is_lost_and_nothing_done_twice(@TempDir Path data) {
        try (EveryLane province = new EveryLane(data)) {
            province.dieAt(Point.AFTER_SEND_BEFORE_SETTLE, EveryLane.LANES);
            province.allIsWell();
        }
    }

    @Tag("proof")
    @ParameterizedTest
    @EnumSource(Point.class)
    @FaultRow(34)
    void of_one_lane_after_the_other_at_each_point(Point point, @TempDir Path data) {
        try (EveryLane province = new EveryLane(data)) {
            lanesThatCome(point).forEach(it -> province.dieAt(point, List.of(it)));
            province.allIsWell();
        }
    }

    /** The hub refuses nothing here; a notice is accepted with the change that it tells of, and none is told of it. */
    private static Stream<Lane> lanesThatCome(Point point) {
        Set<Lane> without =
                switch (point) {
                    case AFTER_ACCEPT_BEFORE_PUBLISH -> EnumSet.of(Lane.PROVINCE);
                    case AFTER_CHANGE_BEFORE_NOTICE -> EnumSet.of(Lane.PROVINCE, Lane.LINKED);
                    case AFTER_PARK_BEFORE_LETTER, AFTER_LETTER_BEFORE_MARK, AFTER_REPLAY_BEFORE_PUBLISH ->
                        EnumSet.of(Lane.LINKED);
                    default -> EnumSet.noneOf(Lane.class);
                };
        return EveryLane.LANES.stream().filter(it -> !without.contains(it));
    }
}
