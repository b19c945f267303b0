package vn.lienthong.mock.npsp;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One switch that makes the Portal fail. Made by the factory named after its {@link FaultKind}, narrowed by
 * {@link #onService}, {@link #onDossier}, {@link #times} and {@link #lasting}; absent settings do not narrow.
 * A setting that is out of range or does not belong to the kind is an {@link IllegalArgumentException} whose message says which.
 *
 * @param kind what goes wrong
 * @param service only calls of this service ({@code DongBoHoSoMC}, …, or {@code login})
 * @param maHoSo only calls that carry exactly this dossier code
 * @param times how many calls it is applied to before it burns out; absent: until removed
 * @param lasting how long it stays on, by the Portal's clock, from the moment it is added; absent: until removed
 * @param status HTTP status of {@link FaultKind#SERVER_ERROR} and {@link FaultKind#FLAP}
 * @param delay real time that {@link FaultKind#SLOW} waits, and {@link FaultKind#SLOW_TRICKLE} between two bytes
 * @param committed whether the request takes effect; see the kinds
 * @param retryAfter value of the {@code Retry-After} header, sent as it stands: seconds, an HTTP date, or nonsense
 * @param field name of the field that {@link FaultKind#BUSINESS_REFUSAL} and {@link FaultKind#PARTIAL_BATCH} look at;
 *     absent: the former refuses every write, the latter goes by {@code every}
 * @param values the values of that field that are refused
 * @param code the {@code error_code} of the refusal
 * @param message the {@code message} of the refusal
 * @param percent how many calls in a hundred fail under {@link FaultKind#FLAP}
 * @param every which rows {@link FaultKind#PARTIAL_BATCH} refuses: every so manieth of a call
 * @param answer what the caller learns of a {@link FaultKind#PARTIAL_BATCH}; absent: {@link BatchAnswer#WHOLE_REFUSED}
 */
public record Fault(
        FaultKind kind,
        @Nullable String service,
        @Nullable String maHoSo,
        @Nullable Integer times,
        @Nullable Duration lasting,
        @Nullable Integer status,
        @Nullable Duration delay,
        @Nullable Boolean committed,
        @Nullable String retryAfter,
        @Nullable String field,
        @Nullable List<String> values,
        @Nullable String code,
        @Nullable String message,
        @Nullable Integer percent,
        @Nullable Integer every,
        @Nullable BatchAnswer answer) {

    public Fault {
        values = values == null ? null : List.copyOf(values);
        FaultCheck.of(kind)
                .narrowing(service, maHoSo, times, lasting)
                .setting(FaultSetting.STATUS, status)
                .setting(FaultSetting.DELAY, delay)
                .setting(FaultSetting.COMMITTED, committed)
                .setting(FaultSetting.RETRY_AFTER, retryAfter)
                .setting(FaultSetting.FIELD, field)
                .setting(FaultSetting.VALUES, values)
                .setting(FaultSetting.CODE, code)
                .setting(FaultSetting.MESSAGE, message)
                .setting(FaultSetting.PERCENT, percent)
                .setting(FaultSetting.EVERY, every)
                .setting(FaultSetting.ANSWER, answer)
                .rows(field, values, every)
                .ranges(status, delay, percent, code);
    }

    public static Fault refuseConnections() {
        return plain(FaultKind.REFUSE_CONNECTIONS);
    }

    public static Fault down() {
        return plain(FaultKind.DOWN);
    }

    public static Fault maintenancePage() {
        return plain(FaultKind.MAINTENANCE_PAGE);
    }

    /** Without {@link #retryAfter} no such header. */
    public static Fault tooManyRequests() {
        return plain(FaultKind.TOO_MANY_REQUESTS);
    }

    /** @param percent 1 to 100; 50 fails every second call */
    public static Fault flap(int percent) {
        return new FaultDraft(FaultKind.FLAP).percent(percent).done();
    }

    public static Fault resetBeforeCommit() {
        return plain(FaultKind.RESET_BEFORE_COMMIT);
    }

    /** @param status 500 to 599 */
    public static Fault serverError(int status) {
        return new FaultDraft(FaultKind.SERVER_ERROR).status(status).done();
    }

    /** Commits at once, answers after the delay. */
    public static Fault slow(Duration delay) {
        return new FaultDraft(FaultKind.SLOW).delay(delay).done();
    }

    /** Waits first; commits, and answers, after the delay, whether or not the caller still listens. */
    public static Fault slowBeforeCommit(Duration delay) {
        return slow(delay).committed(false);
    }

    public static Fault loginRefused() {
        return plain(FaultKind.LOGIN_REFUSED);
    }

    public static Fault sessionExpired() {
        return plain(FaultKind.SESSION_EXPIRED);
    }

    /** Refuses every write that has a row whose {@code field} is one of the {@code values}. */
    public static Fault businessRefusal(String field, List<String> values, String code, String message) {
        return new FaultDraft(FaultKind.BUSINESS_REFUSAL)
                .refusing(field, values)
                .saying(code, message)
                .done();
    }

    /** Refuses every write. */
    public static Fault businessRefusal(String code, String message) {
        return new FaultDraft(FaultKind.BUSINESS_REFUSAL).saying(code, message).done();
    }

    /** Refuses the progress rows whose {@code field} is one of the {@code values}; the others of the call take effect. */
    public static Fault partialBatch(String field, List<String> values, BatchAnswer answer) {
        return new FaultDraft(FaultKind.PARTIAL_BATCH)
                .refusing(field, values)
                .answer(answer)
                .done();
    }

    /** Refuses every {@code every}-th progress row of a call; the others take effect. */
    public static Fault partialBatch(int every, BatchAnswer answer) {
        return new FaultDraft(FaultKind.PARTIAL_BATCH)
                .refusingEvery(every)
                .answer(answer)
                .done();
    }

    public static Fault staleLookup() {
        return plain(FaultKind.STALE_LOOKUP);
    }

    public static Fault wrongCodeInAnswer() {
        return plain(FaultKind.WRONG_CODE_IN_ANSWER);
    }

    public static Fault emptyAnswer() {
        return plain(FaultKind.EMPTY_ANSWER);
    }

    public static Fault truncatedAnswer() {
        return plain(FaultKind.TRUNCATED_ANSWER);
    }

    /** @param betweenBytes real time */
    public static Fault slowTrickle(Duration betweenBytes) {
        return new FaultDraft(FaultKind.SLOW_TRICKLE).delay(betweenBytes).done();
    }

    public static Fault answerLost() {
        return plain(FaultKind.ANSWER_LOST);
    }

    public Fault onService(String onlyService) {
        return new FaultDraft(this).service(onlyService).done();
    }

    public Fault onDossier(String onlyMaHoSo) {
        return new FaultDraft(this).maHoSo(onlyMaHoSo).done();
    }

    public Fault times(int calls) {
        return new FaultDraft(this).times(calls).done();
    }

    public Fault lasting(Duration time) {
        return new FaultDraft(this).lasting(time).done();
    }

    public Fault committed(boolean takesEffect) {
        return new FaultDraft(this).committed(takesEffect).done();
    }

    public Fault retryAfter(String header) {
        return new FaultDraft(this).retryAfter(header).done();
    }

    /** Whether the request takes effect under this fault, the kind's own default where nothing was said. */
    boolean commits() {
        return committed == null ? kind != FaultKind.SERVER_ERROR : committed;
    }

    private static Fault plain(FaultKind kind) {
        return new FaultDraft(kind).done();
    }
}
