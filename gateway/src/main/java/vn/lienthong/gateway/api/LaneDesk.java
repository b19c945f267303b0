package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Shows the lanes. */
@RestController
final class LaneDesk {

    /**
     * @param asOf the gateway's time, by which everybody who reads this counts
     * @param banners what is said above everything, such as that the database was restored
     */
    record Lanes(Instant asOf, List<Words> banners, List<LaneView> lanes) {}

    private final LaneBoard board;
    private final ObjectProvider<Banner> banners;
    private final Clock clock;

    LaneDesk(LaneBoard board, ObjectProvider<Banner> banners, Clock clock) {
        this.board = board;
        this.banners = banners;
        this.clock = clock;
    }

    @GetMapping("/api/v1/lanes")
    Lanes lanes(@AuthenticationPrincipal Caller caller) {
        return new Lanes(clock.instant(), said(), board.all(caller.sight()));
    }

    private List<Words> said() {
        return banners.stream().flatMap(it -> it.words().stream()).toList();
    }

    @GetMapping("/api/v1/lanes/{lane}")
    LaneView lane(@AuthenticationPrincipal Caller caller, @PathVariable String lane) {
        return board.all(caller.sight()).stream()
                .filter(it -> it.lane().equals(lane))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
