package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where people hold, release, stop and resume a lane. */
@RestController
@RequestMapping("/api/v1/lanes/{lane}")
final class LeverDesk {

    /** @param underWay calls that were begun before and had not come to their end when this was answered */
    record Stopped(long underWay, Words meaning, LaneView lane) {}

    private final LaneActs acts;
    private final LaneDesk lanes;

    LeverDesk(LaneActs acts, LaneDesk lanes) {
        this.acts = acts;
        this.lanes = lanes;
    }

    @PostMapping(path = "/hold", consumes = MediaType.APPLICATION_JSON_VALUE)
    LaneView hold(@AuthenticationPrincipal Caller caller, @PathVariable String lane, HttpServletRequest request) {
        acts.hold(lane, CancelRequest.reasonIn(request), caller);
        return lanes.lane(caller, lane);
    }

    @PostMapping("/release")
    LaneView release(@AuthenticationPrincipal Caller caller, @PathVariable String lane) {
        acts.release(lane, caller);
        return lanes.lane(caller, lane);
    }

    @PostMapping(path = "/stop", consumes = MediaType.APPLICATION_JSON_VALUE)
    Stopped stop(@AuthenticationPrincipal Caller caller, @PathVariable String lane, HttpServletRequest request) {
        long underWay = acts.stop(lane, CancelRequest.reasonIn(request), caller);
        return new Stopped(underWay, meaning(underWay), lanes.lane(caller, lane));
    }

    @PostMapping("/resume")
    LaneView resume(@AuthenticationPrincipal Caller caller, @PathVariable String lane) {
        acts.resume(lane, caller);
        return lanes.lane(caller, lane);
    }

    private static Words meaning(long underWay) {
        return underWay == 0
                ? new Words("Không còn gì đang được gửi", "Nothing is under way any more")
                : new Words(
                        underWay + " lần gọi đã bắt đầu trước đó chưa kết thúc; không có lần gọi mới nào",
                        underWay + " calls that were begun before have not ended; no new one is begun");
    }
}
