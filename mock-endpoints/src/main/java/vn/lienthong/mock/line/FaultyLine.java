package vn.lienthong.mock.line;

import java.util.Optional;
import java.util.function.Supplier;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.Pause;

/** Answers a call: the faults that stand in the system's place, its own decision, the faults that spoil the answer. */
public final class FaultyLine {
    private final LineFaults faults;
    private final Pause pause;
    private final Supplier<Answer> tokenExpired;
    private final Supplier<Answer> tooFast;

    /**
     * @param tokenExpired how the system answers an expired token
     * @param tooFast how it answers calls that come too fast, without {@code Retry-After}
     */
    public FaultyLine(LineFaults faults, Pause pause, Supplier<Answer> tokenExpired, Supplier<Answer> tooFast) {
        this.faults = faults;
        this.pause = pause;
        this.tokenExpired = tokenExpired;
        this.tooFast = tooFast;
    }

    public Answer answer(LineCall call, Supplier<Decision> decide) {
        return inItsPlace(call).orElseGet(() -> decided(call, decide));
    }

    private Optional<Answer> inItsPlace(LineCall call) {
        return take(LineFaultKind.DOWN, call)
                .map(fault -> retryAfter(fault, Answer.text(503, "Service Unavailable")))
                .or(() -> take(LineFaultKind.MAINTENANCE_PAGE, call).map(fault -> Answer.html(200, maintenance())))
                .or(() -> take(LineFaultKind.TOO_MANY_REQUESTS, call).map(fault -> retryAfter(fault, tooFast.get())))
                .or(() -> take(LineFaultKind.FLAP, call).map(fault -> serverError(fault, 503)))
                .or(() -> take(LineFaultKind.RESET_BEFORE_COMMIT, call).map(fault -> Answer.connectionReset()))
                .or(() -> faults.take(LineFaultKind.SERVER_ERROR, call, fault -> !fault.commits())
                        .map(fault -> serverError(fault, 500)))
                .or(() -> faults.take(LineFaultKind.EMPTY_ANSWER, call, fault -> !fault.commits())
                        .map(fault -> Answer.json(200, "")))
                .or(() -> take(LineFaultKind.TOKEN_EXPIRED, call).map(fault -> tokenExpired.get()));
    }

    private Answer decided(LineCall call, Supplier<Decision> decide) {
        Optional<LineFault> slow = take(LineFaultKind.SLOW, call);
        if (slow.isPresent()
                && !slow.get().commits()
                && !pause.elapse(slow.get().pause())) {
            return Answer.connectionReset();
        }
        Decision decision = decide.get();
        if (slow.isPresent() && slow.get().commits() && !pause.elapse(slow.get().pause())) {
            return Answer.connectionReset();
        }
        return decision.succeeded() ? spoilt(call, decision.answer()) : decision.answer();
    }

    private Answer spoilt(LineCall call, Answer answer) {
        return faults.take(LineFaultKind.SERVER_ERROR, call, LineFault::commits)
                .map(fault -> serverError(fault, 500))
                .or(() -> faults.take(LineFaultKind.WRONG_CODE_IN_ANSWER, call, fault -> namesOneOf(call, answer))
                        .map(fault -> ofAnother(call, answer)))
                .or(() -> faults.take(LineFaultKind.EMPTY_ANSWER, call, LineFault::commits)
                        .map(fault -> answer.withBody("")))
                .or(() -> take(LineFaultKind.TRUNCATED_ANSWER, call)
                        .map(fault -> answer.withBody(
                                answer.body().substring(0, answer.body().length() / 2))))
                .or(() -> take(LineFaultKind.SLOW_TRICKLE, call).map(fault -> answer.byteEvery(fault.pause())))
                .or(() -> take(LineFaultKind.ANSWER_LOST, call).map(fault -> Answer.connectionReset()))
                .orElse(answer);
    }

    private Optional<LineFault> take(LineFaultKind kind, LineCall call) {
        return faults.take(kind, call, fault -> true);
    }

    private static boolean namesOneOf(LineCall call, Answer answer) {
        return call.codes().stream().anyMatch(code -> answer.body().contains(code));
    }

    private static Answer ofAnother(LineCall call, Answer answer) {
        String body = answer.body();
        for (String code : call.codes()) {
            char last = code.charAt(code.length() - 1);
            String other = code.substring(0, code.length() - 1) + (last == '9' ? '8' : '9');
            body = body.replace("\"" + code + "\"", "\"" + other + "\"");
        }
        return answer.withBody(body);
    }

    private static Answer serverError(LineFault fault, int usual) {
        int status = Optional.ofNullable(fault.status()).orElse(usual);
        return retryAfter(fault, Answer.text(status, "Error " + status));
    }

    private static Answer retryAfter(LineFault fault, Answer answer) {
        String header = fault.retryAfter();
        return header == null ? answer : answer.withHeader("Retry-After", header);
    }

    private static String maintenance() {
        return "<!DOCTYPE html>\n<html lang=\"vi\"><head><title>Bảo trì hệ thống</title></head>"
                + "<body><h1>Hệ thống đang bảo trì</h1><p>Vui lòng quay lại sau.</p></body></html>\n";
    }
}
