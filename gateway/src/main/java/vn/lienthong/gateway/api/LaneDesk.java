package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.lever.Levers;
import vn.lienthong.routes.message.Lane;

/** Shows the lanes. */
@RestController
final class LaneDesk {

    /** @param asOf the gateway's time, by which everybody who reads this counts */
    record Lanes(Instant asOf, List<LaneView> lanes) {}

    private final LaneBoard board;
    private final Levers levers;
    private final Clock clock;

    LaneDesk(LaneBoard board, Levers levers, Clock clock) {
        this.board = board;
        this.levers = levers;
        this.clock = clock;
    }

    /** @throws Refused when there is no such lane */
    Lane known(String name) {
        return Stream.of(Lane.values())
                .filter(it -> it.name().equals(name) && levers.knows(it))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    @GetMapping("/api/v1/lanes")
    Lanes lanes() {
        return new Lanes(clock.instant(), board.all());
    }

    @GetMapping("/api/v1/lanes/{lane}")
    LaneView lane(@PathVariable String lane) {
        return board.all().stream()
                .filter(it -> it.lane().equals(lane))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
