package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.gateway.lever.Windows;
import vn.lienthong.gateway.lever.Windows.Moved;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where people plan, move and end the maintenance of a lane. */
@RestController
@RequestMapping("/api/v1/lanes/{lane}/windows")
final class WindowDesk {

    private static final Words OVER_BEFORE_IT_BEGINS = new Words(
            "Giờ kết thúc phải sau giờ bắt đầu và sau bây giờ", "The end must lie after the beginning, and after now");
    private static final Words LATER_ONLY = new Words(
            "Chỉ dời giờ kết thúc ra muộn hơn, khi chưa kết thúc; muốn kết thúc sớm thì gọi …/end",
            "The end can be moved to a later time only, and before it has come; to end it early call …/end");
    private static final Words NOT_IN_FORCE = new Words(
            "Đợt bảo trì chưa bắt đầu hoặc đã kết thúc; chưa bắt đầu thì xóa nó",
            "It has not begun, or is over; delete it where it has not begun");
    private static final Words BEGUN =
            new Words("Đợt bảo trì đã bắt đầu; muốn kết thúc thì gọi …/end", "It has begun; to end it call …/end");

    /** @param windows those in force and those to come */
    record Planned(List<ClosedBy> windows) {}

    private final Windows windows;
    private final LaneReasons reasons;
    private final LaneDesk lanes;
    private final Clock clock;

    WindowDesk(Windows windows, LaneReasons reasons, LaneDesk lanes, Clock clock) {
        this.windows = windows;
        this.reasons = reasons;
        this.lanes = lanes;
        this.clock = clock;
    }

    @GetMapping
    Planned list(@PathVariable String lane) {
        LaneReasons.Found found = reasons.now();
        return new Planned(Stream.concat(
                        found.closed(lanes.known(lane)).stream()
                                .filter(it -> it.kind().equals(Lever.Kind.WINDOW.name())),
                        found.planned(lanes.known(lane)).stream())
                .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ClosedBy> plan(
            @AuthenticationPrincipal Caller caller, @PathVariable String lane, HttpServletRequest request) {
        WindowRequest asked = WindowRequest.in(request);
        return windows.plan(lanes.known(lane), asked.begins(clock.instant()), asked.ends(), asked.soundReason(), caller)
                .map(it -> ResponseEntity.status(HttpStatus.CREATED).body(ClosedBy.lever(it, clock.instant())))
                .orElseThrow(() -> new Refused(Problem.MALFORMED_REQUEST, OVER_BEFORE_IT_BEGINS));
    }

    @PostMapping(path = "/{id}/extend", consumes = MediaType.APPLICATION_JSON_VALUE)
    ClosedBy extend(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String lane,
            @PathVariable long id,
            HttpServletRequest request) {
        WindowRequest asked = WindowRequest.in(request);
        return answer(windows.extend(lanes.known(lane), id, asked.ends(), caller), LATER_ONLY);
    }

    @PostMapping("/{id}/end")
    ClosedBy end(@AuthenticationPrincipal Caller caller, @PathVariable String lane, @PathVariable long id) {
        return answer(windows.endNow(lanes.known(lane), id, caller), NOT_IN_FORCE);
    }

    @DeleteMapping("/{id}")
    ClosedBy giveUp(@AuthenticationPrincipal Caller caller, @PathVariable String lane, @PathVariable long id) {
        return answer(windows.giveUp(lanes.known(lane), id, caller), BEGUN);
    }

    private ClosedBy answer(Moved moved, Words otherwise) {
        if (moved instanceof Moved.To to) {
            return ClosedBy.lever(to.window(), clock.instant());
        }
        throw moved instanceof Moved.Unknown ? new Refused(Problem.NOT_FOUND) : new Refused(Problem.NOT_NOW, otherwise);
    }
}
