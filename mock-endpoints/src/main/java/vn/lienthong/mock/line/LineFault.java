package vn.lienthong.mock.line;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One switch that makes a system fail. Made by the factory named after its {@link LineFaultKind}; absent settings do not narrow. A
 * setting that is out of range or does not belong to the kind is an {@link IllegalArgumentException} whose message says which.
 *
 * @param kind what goes wrong
 * @param operation only calls of this operation ({@code LayKetQua}, …, or {@code token})
 * @param code only calls that carry exactly this dossier code
 * @param times how many calls it is applied to before it burns out; absent: until removed
 * @param lasting how long it stays on, by the system's clock, from the moment it is added; absent: until removed
 * @param status HTTP status of {@link LineFaultKind#SERVER_ERROR} and {@link LineFaultKind#FLAP}
 * @param delay real time that {@link LineFaultKind#SLOW} waits, and {@link LineFaultKind#SLOW_TRICKLE} between two bytes
 * @param committed whether the request takes effect; see the kinds
 * @param retryAfter value of the {@code Retry-After} header, sent as it stands: seconds, an HTTP date, or nonsense
 * @param percent how many calls in a hundred fail under {@link LineFaultKind#FLAP}
 */
public record LineFault(
        LineFaultKind kind,
        @Nullable String operation,
        @Nullable String code,
        @Nullable Integer times,
        @Nullable Duration lasting,
        @Nullable Integer status,
        @Nullable Duration delay,
        @Nullable Boolean committed,
        @Nullable String retryAfter,
        @Nullable Integer percent) {

    public LineFault {
        LineFaultCheck.check(kind, operation, code, times, lasting, status, delay, committed, retryAfter, percent);
    }

    public static LineFault refuseConnections() {
        return plain(LineFaultKind.REFUSE_CONNECTIONS);
    }

    public static LineFault down() {
        return plain(LineFaultKind.DOWN);
    }

    public static LineFault maintenancePage() {
        return plain(LineFaultKind.MAINTENANCE_PAGE);
    }

    public static LineFault tooManyRequests() {
        return plain(LineFaultKind.TOO_MANY_REQUESTS);
    }

    public static LineFault flap(int percent) {
        return new LineFault(LineFaultKind.FLAP, null, null, null, null, null, null, null, null, percent);
    }

    public static LineFault resetBeforeCommit() {
        return plain(LineFaultKind.RESET_BEFORE_COMMIT);
    }

    public static LineFault serverError(int status) {
        return new LineFault(LineFaultKind.SERVER_ERROR, null, null, null, null, status, null, null, null, null);
    }

    public static LineFault tokenExpired() {
        return plain(LineFaultKind.TOKEN_EXPIRED);
    }

    public static LineFault slow(Duration delay) {
        return new LineFault(LineFaultKind.SLOW, null, null, null, null, null, delay, null, null, null);
    }

    public static LineFault wrongCodeInAnswer() {
        return plain(LineFaultKind.WRONG_CODE_IN_ANSWER);
    }

    public static LineFault emptyAnswer() {
        return plain(LineFaultKind.EMPTY_ANSWER);
    }

    public static LineFault truncatedAnswer() {
        return plain(LineFaultKind.TRUNCATED_ANSWER);
    }

    public static LineFault slowTrickle(Duration delay) {
        return new LineFault(LineFaultKind.SLOW_TRICKLE, null, null, null, null, null, delay, null, null, null);
    }

    public static LineFault answerLost() {
        return plain(LineFaultKind.ANSWER_LOST);
    }

    public LineFault onOperation(String name) {
        return new LineFault(kind, name, code, times, lasting, status, delay, committed, retryAfter, percent);
    }

    public LineFault onCode(String dossier) {
        return new LineFault(kind, operation, dossier, times, lasting, status, delay, committed, retryAfter, percent);
    }

    public LineFault times(int calls) {
        return new LineFault(kind, operation, code, calls, lasting, status, delay, committed, retryAfter, percent);
    }

    public LineFault lasting(Duration time) {
        return new LineFault(kind, operation, code, times, time, status, delay, committed, retryAfter, percent);
    }

    public LineFault committed(boolean takesEffect) {
        return new LineFault(kind, operation, code, times, lasting, status, delay, takesEffect, retryAfter, percent);
    }

    public LineFault retryAfter(String header) {
        return new LineFault(kind, operation, code, times, lasting, status, delay, committed, header, percent);
    }

    /** Whether the request takes effect under this fault, the kind's own default where nothing was said. */
    boolean commits() {
        return committed == null ? kind != LineFaultKind.SERVER_ERROR : committed;
    }

    boolean meets(LineCall call) {
        boolean reached = operation == null ? !call.login() || kind.meetsLogins() : operation.equals(call.operation());
        return reached && (code == null || call.codes().contains(code));
    }

    Duration pause() {
        return Optional.ofNullable(delay).orElse(Duration.ZERO);
    }

    private static LineFault plain(LineFaultKind kind) {
        return new LineFault(kind, null, null, null, null, null, null, null, null, null);
    }
}
