package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.paper.PaperTasks;
import vn.lienthong.gateway.paper.TaskReply;
import vn.lienthong.gateway.security.Caller;

/** Where people take searches in paper books, say what they saw there, and a second one says whether it is so. */
@RestController
@RequestMapping(path = "/api/v1/paper-tasks/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
final class PaperActDesk {

    private final PaperTasks tasks;
    private final Clock clock;

    PaperActDesk(PaperTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @PostMapping("/claim")
    PaperTaskView claim(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(tasks.claim(id, PaperBody.seen(request), caller));
    }

    @PostMapping("/release")
    PaperTaskView release(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(tasks.release(id, PaperBody.seen(request), caller));
    }

    @PostMapping("/enter")
    PaperTaskView enter(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Entry body = PaperBody.entry(request);
        return answer(tasks.enter(id, body.version(), body.entry(), caller));
    }

    @PostMapping("/not-in-book")
    PaperTaskView notInBook(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Reasoned body = PaperBody.reasoned(request);
        return answer(tasks.notInBook(id, body.version(), body.reason(), caller));
    }

    @PostMapping("/confirm")
    PaperTaskView confirm(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(tasks.confirm(id, PaperBody.seen(request), caller));
    }

    @PostMapping("/return")
    PaperTaskView giveBack(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Reasoned body = PaperBody.reasoned(request);
        return answer(tasks.giveBack(id, body.version(), body.reason(), caller));
    }

    @PostMapping("/strike")
    PaperTaskView strike(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Reasoned body = PaperBody.reasoned(request);
        return answer(tasks.strike(id, body.version(), body.reason(), caller));
    }

    private PaperTaskView answer(TaskReply reply) {
        return PaperTaskView.of(TaskAnswers.done(reply), clock.instant());
    }
}
