package vn.lienthong.gateway.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the lanes. */
@RestController
final class LaneDesk {

    record Lanes(List<LaneView> lanes) {}

    private final LaneBoard board;

    LaneDesk(LaneBoard board) {
        this.board = board;
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
