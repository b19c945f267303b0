package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.lever.EmergencyStop;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.gateway.lever.Levers;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/** Where people hold, release, stop and resume a lane. */
@RestController
@RequestMapping("/api/v1/lanes/{lane}")
final class LeverDesk {

    private static final Words HELD_ALREADY =
            new Words("Kênh đang được giữ rồi; không có gì thay đổi", "The lane is held already; nothing changed");
    private static final Words NOT_HELD =
            new Words("Kênh không bị ai giữ; không có gì thay đổi", "Nobody holds the lane; nothing changed");
    private static final Words NOT_STOPPED = new Words(
            "Kênh không ở trạng thái dừng khẩn cấp; không có gì thay đổi", "The lane is not stopped; nothing changed");

    /** @param underWay calls that were begun before and had not come to their end when this was answered */
    record Stopped(long underWay, Words meaning, LaneView lane) {}

    private final Levers levers;
    private final EmergencyStop emergency;
    private final LaneDesk lanes;

    LeverDesk(Levers levers, EmergencyStop emergency, LaneDesk lanes) {
        this.levers = levers;
        this.emergency = emergency;
        this.lanes = lanes;
    }

    @PostMapping(path = "/hold", consumes = MediaType.APPLICATION_JSON_VALUE)
    LaneView hold(@AuthenticationPrincipal Caller caller, @PathVariable String lane, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        return done(levers.hold(known(lane), reason, caller), lane, HELD_ALREADY);
    }

    @PostMapping("/release")
    LaneView release(@AuthenticationPrincipal Caller caller, @PathVariable String lane) {
        return done(levers.release(known(lane), caller), lane, NOT_HELD);
    }

    @PostMapping(path = "/stop", consumes = MediaType.APPLICATION_JSON_VALUE)
    Stopped stop(@AuthenticationPrincipal Caller caller, @PathVariable String lane, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        long underWay = emergency.stop(known(lane), reason, caller).underWay();
        return new Stopped(underWay, meaning(underWay), lanes.lane(lane));
    }

    @PostMapping("/resume")
    LaneView resume(@AuthenticationPrincipal Caller caller, @PathVariable String lane) {
        return done(levers.resume(known(lane), caller), lane, NOT_STOPPED);
    }

    private LaneView done(Optional<Lever> moved, String lane, Words otherwise) {
        if (moved.isEmpty()) {
            throw new Refused(Problem.NOT_NOW, otherwise);
        }
        return lanes.lane(lane);
    }

    private Lane known(String lane) {
        return lanes.known(lane);
    }

    private static Words meaning(long underWay) {
        return underWay == 0
                ? new Words("Không còn gì đang được gửi", "Nothing is under way any more")
                : new Words(
                        underWay + " lần gọi đã bắt đầu trước đó chưa kết thúc; không có lần gọi mới nào",
                        underWay + " calls that were begun before have not ended; no new one is begun");
    }
}
