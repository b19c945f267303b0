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
import vn.lienthong.gateway.security.Caller;

/** Where people plan, move and end the maintenance of a lane. */
@RestController
@RequestMapping("/api/v1/lanes/{lane}/windows")
final class WindowDesk {

    /** @param windows those in force and those to come */
    record Planned(List<ClosedBy> windows) {}

    private final LaneActs acts;
    private final LaneReasons reasons;
    private final Clock clock;

    WindowDesk(LaneActs acts, LaneReasons reasons, Clock clock) {
        this.acts = acts;
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping
    Planned list(@PathVariable String lane) {
        LaneReasons.Found found = reasons.now();
        return new Planned(Stream.concat(
                        found.closed(acts.known(lane)).stream()
                                .filter(it -> it.kind().equals(Lever.Kind.WINDOW.name())),
                        found.planned(acts.known(lane)).stream())
                .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ClosedBy> plan(
            @AuthenticationPrincipal Caller caller, @PathVariable String lane, HttpServletRequest request) {
        WindowRequest asked = WindowRequest.in(request);
        Lever window = acts.plan(lane, asked.begins(clock.instant()), asked.ends(), asked.soundReason(), caller);
        return ResponseEntity.status(HttpStatus.CREATED).body(view(window));
    }

    @PostMapping(path = "/{id}/extend", consumes = MediaType.APPLICATION_JSON_VALUE)
    ClosedBy extend(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String lane,
            @PathVariable long id,
            HttpServletRequest request) {
        return view(acts.extend(lane, id, WindowRequest.in(request).ends(), caller));
    }

    @PostMapping("/{id}/end")
    ClosedBy end(@AuthenticationPrincipal Caller caller, @PathVariable String lane, @PathVariable long id) {
        return view(acts.endNow(lane, id, caller));
    }

    @DeleteMapping("/{id}")
    ClosedBy giveUp(@AuthenticationPrincipal Caller caller, @PathVariable String lane, @PathVariable long id) {
        return view(acts.giveUp(lane, id, caller));
    }

    private ClosedBy view(Lever window) {
        return ClosedBy.lever(window, clock.instant());
    }
}
