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
    private final RateLimit rate;
    private final ErrorCodeStyle style;

    PortalDesk(PortalOptions options, FaultBoard faults, Tally tally, Pause pause, Clerk clerk) {
        this.faults = faults;
        this.tally = tally;
        this.pause = pause;
        this.clerk = clerk;
        this.rate = new RateLimit(options.clock(), options.callsPerSecond());
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
                .or(() -> faults.take(FaultKind.TOO_MANY_REQUESTS, call)
                        .map(fault -> retryAfter(fault, Answer.text(429, "Too Many Requests"))))
                .or(this::tooFast)
                .or(() -> faults.take(FaultKind.FLAP, call).map(fault -> serverError(fault, 503)))
                .or(() -> faults.take(FaultKind.RESET_BEFORE_COMMIT, call).map(fault -> Answer.connectionReset()))
                .or(() -> faults.take(FaultKind.SERVER_ERROR, call, fault -> !fault.commits())
                        .map(fault -> serverError(fault, 500)))
                .or(() -> faults.take(FaultKind.EMPTY_ANSWER, call, fault -> !fault.commits())
                        .map(fault -> Answer.json(200, "")));
    }

    private Optional<Answer> tooFast() {
        if (!rate.exceeded()) {
            return Optional.empty();
        }
        tally.add(Figure.CALLS_ABOVE_RATE, 1);
        return Optional.of(Answer.text(429, "Too Many Requests").withHeader("Retry-After", "1"));
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
                .map(fault -> serverError(fault, 500))
                .or(() -> faults.take(FaultKind.EMPTY_ANSWER, call, Fault::commits)
                        .map(fault -> answer.withBody("")))
                .or(() -> faults.take(FaultKind.TRUNCATED_ANSWER, call).map(fault -> half(answer)))
                .or(() -> faults.take(FaultKind.SLOW_TRICKLE, call).map(fault -> answer.byteEvery(delay(fault))))
                .or(() -> faults.take(FaultKind.ANSWER_LOST, call).map(fault -> Answer.connectionReset()))
                .orElse(answer);
    }

    private boolean waited(Fault slow) {
        return pause.elapse(delay(slow));
    }

    private static Duration delay(Fault fault) {
        return Optional.ofNullable(fault.delay()).orElse(Duration.ZERO);
    }

    private static Answer half(Answer answer) {
        return answer.withBody(answer.body().substring(0, answer.body().length() / 2));
    }

    private static Answer serverError(Fault fault, int usual) {
        int status = Optional.ofNullable(fault.status()).orElse(usual);
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
