package vn.lienthong.gateway.api;

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

    record Lanes(List<LaneView> lanes) {}

    private final LaneBoard board;
    private final Levers levers;

    LaneDesk(LaneBoard board, Levers levers) {
        this.board = board;
        this.levers = levers;
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
        return new Lanes(board.all());
    }

    @GetMapping("/api/v1/lanes/{lane}")
    LaneView lane(@PathVariable String lane) {
        return board.all().stream()
                .filter(it -> it.lane().equals(lane))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
