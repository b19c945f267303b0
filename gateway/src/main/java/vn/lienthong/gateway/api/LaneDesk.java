package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the lanes. */
@RestController
final class LaneDesk {

    /** @param asOf the gateway's time, by which everybody who reads this counts */
    record Lanes(Instant asOf, List<LaneView> lanes) {}

    private final LaneBoard board;
    private final Clock clock;

    LaneDesk(LaneBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
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
