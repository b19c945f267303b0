package vn.lienthong.mock.npsp;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.Pause;

/** Answers what reached the Portal: the faults that stand in its place, its own decision, the faults that spoil the answer. */
final class PortalDesk {
    private final FaultBoard faults;
    private final Tally tally;
    private final Pause pause;
    private final Clerk clerk;
    private final ErrorCodeStyle style;

    PortalDesk(PortalOptions options, FaultBoard faults, Tally tally, Pause pause, Clerk clerk) {
        this.faults = faults;
        this.tally = tally;
        this.pause = pause;
        this.clerk = clerk;
        this.style = options.errorCodeStyle();
    }

    Answer answer(PortalCall call) {
        tally.called(call.service().isEmpty() ? "unreadable" : call.service());
        return inItsPlace(call).orElseGet(() -> decided(call));
    }

    private Optional<Answer> inItsPlace(PortalCall call) {
        return faults.take(FaultKind.DOWN, call)
                .map(fault -> retryAfter(fault, Answer.text(503, "Service Unavailable")))
                .or(() -> faults.take(FaultKind.MAINTENANCE_PAGE, call).map(fault -> Answer.html(200, maintenance())))
                .or(() -> faults.take(FaultKind.RESET_BEFORE_COMMIT, call).map(fault -> Answer.connectionReset()))
                .or(() -> faults.take(FaultKind.SERVER_ERROR, call, fault -> !fault.commits())
                        .map(PortalDesk::serverError))
                .or(() -> faults.take(FaultKind.EMPTY_ANSWER, call, fault -> !fault.commits())
                        .map(fault -> Answer.json(200, "")));
    }

    private Answer decided(PortalCall call) {
        Optional<Fault> slow = faults.take(FaultKind.SLOW, call);
        if (slow.isPresent() && !slow.get().commits() && !waited(slow.get())) {
            return Answer.connectionReset();
        }
        Reply reply = clerk.decide(call);
        Answer answer = Answer.json(200, reply.json(style));
        if (slow.isPresent() && slow.get().commits() && !waited(slow.get())) {
            return Answer.connectionReset();
        }
        return reply.succeeded() ? spoilt(call, answer) : answer;
    }

    private Answer spoilt(PortalCall call, Answer answer) {
        return faults.take(FaultKind.SERVER_ERROR, call, Fault::commits)
                .map(PortalDesk::serverError)
                .or(() -> faults.take(FaultKind.EMPTY_ANSWER, call, Fault::commits)
                        .map(fault -> answer.withBody("")))
                .or(() -> faults.take(FaultKind.TRUNCATED_ANSWER, call).map(fault -> half(answer)))
                .or(() -> faults.take(FaultKind.ANSWER_LOST, call).map(fault -> Answer.connectionReset()))
                .orElse(answer);
    }

    private boolean waited(Fault slow) {
        return pause.elapse(Optional.ofNullable(slow.delay()).orElse(Duration.ZERO));
    }

    private static Answer half(Answer answer) {
        return answer.withBody(answer.body().substring(0, answer.body().length() / 2));
    }

    private static Answer serverError(Fault fault) {
        int status = Optional.ofNullable(fault.status()).orElse(500);
        return retryAfter(fault, Answer.text(status, "Error " + status));
    }

    private static Answer retryAfter(Fault fault, Answer answer) {
        String header = fault.retryAfter();
        return header == null ? answer : answer.withHeader("Retry-After", header);
    }

    private static String maintenance() {
        return "<!DOCTYPE html>\n<html lang=\"vi\"><head><title>Bảo trì hệ thống</title></head>"
                + "<body><h1>Hệ thống đang bảo trì</h1><p>Vui lòng quay lại sau.</p></body></html>\n";
    }
}
