package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.gateway.paper.PaperTasks;
import vn.lienthong.gateway.paper.TaskReply;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

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
    ResponseEntity<Object> claim(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(tasks.claim(id, PaperBody.seen(request), caller));
    }

    @PostMapping("/release")
    ResponseEntity<Object> release(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(tasks.release(id, PaperBody.seen(request), caller));
    }

    @PostMapping("/enter")
    ResponseEntity<Object> enter(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Entry body = PaperBody.entry(request);
        return answer(tasks.enter(id, body.version(), body.entry(), caller));
    }

    @PostMapping("/not-in-book")
    ResponseEntity<Object> notInBook(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Reasoned body = PaperBody.reasoned(request);
        return answer(tasks.notInBook(id, body.version(), body.reason(), caller));
    }

    @PostMapping("/confirm")
    ResponseEntity<Object> confirm(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(tasks.confirm(id, PaperBody.seen(request), caller));
    }

    @PostMapping("/return")
    ResponseEntity<Object> giveBack(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Reasoned body = PaperBody.reasoned(request);
        return answer(tasks.giveBack(id, body.version(), body.reason(), caller));
    }

    @PostMapping("/strike")
    ResponseEntity<Object> strike(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        PaperBody.Reasoned body = PaperBody.reasoned(request);
        return answer(tasks.strike(id, body.version(), body.reason(), caller));
    }

    private ResponseEntity<Object> answer(TaskReply reply) {
        if (reply instanceof TaskReply.Done done) {
            return ResponseEntity.ok(PaperTaskView.of(done.task(), clock.instant()));
        }
        if (reply instanceof TaskReply.Stale stale) {
            return Problems.answer(stale(stale.task()));
        }
        if (reply instanceof TaskReply.NotNow not) {
            return Problems.answer(Problem.NOT_NOW.detail(not.why()));
        }
        if (reply instanceof TaskReply.NotYours not) {
            return Problems.answer(Problem.FORBIDDEN.detail(not.why()));
        }
        if (reply instanceof TaskReply.Bad bad) {
            ProblemDetail problem = Problem.FINDINGS.detail(new Words(
                    "Chưa ghi nhận; sửa các lỗi nêu trong findings", "Not entered; mend what the findings say"));
            problem.setProperty(
                    "findings", bad.findings().stream().map(FindingView::of).toList());
            return Problems.answer(problem);
        }
        throw new Refused(Problem.NOT_FOUND);
    }

    private static ProblemDetail stale(PaperTask task) {
        ProblemDetail problem = Problem.NOT_NOW.detail(new Words(
                "Việc này đã thay đổi từ khi bạn xem; xem lại rồi làm trên bản mới",
                "It has changed since you saw it; look again and act on the new version"));
        problem.setProperty("version", task.version());
        problem.setProperty("state", task.state());
        if (task.claimedBy() != null) {
            problem.setProperty("claimedBy", task.claimedBy());
        }
        return problem;
    }
}
