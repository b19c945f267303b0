package vn.lienthong.mock.npsp;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses a fault whose settings are out of range or mean nothing for its kind. */
final class FaultCheck {
    private final FaultKind kind;

    private FaultCheck(FaultKind kind) {
        this.kind = kind;
    }

    static FaultCheck of(@Nullable FaultKind kind) {
        if (kind == null) {
            throw new IllegalArgumentException("kind is missing; one of " + Arrays.toString(FaultKind.values()));
        }
        return new FaultCheck(kind);
    }

    FaultCheck narrowing(
            @Nullable String service, @Nullable String maHoSo, @Nullable Integer times, @Nullable Duration lasting) {
        boolean narrowed = service != null || maHoSo != null || times != null || lasting != null;
        demand(
                kind != FaultKind.REFUSE_CONNECTIONS || !narrowed,
                "takes no service, maHoSo, times or lasting: it closes the port until it is removed");
        demand(times == null || times > 0, "times must be 1 or more");
        demand(lasting == null || positive(lasting), "lasting must be a positive ISO 8601 duration such as PT30S");
        return this;
    }

    FaultCheck setting(FaultSetting setting, @Nullable Object value) {
        demand(value == null || setting.belongsTo(kind), "does not take " + setting);
        return this;
    }

    FaultCheck ranges(
            @Nullable Integer status, @Nullable Duration delay, @Nullable Integer percent, @Nullable String code) {
        demand(status == null || (status >= 500 && status <= 599), "status must be 500 to 599");
        demand(kind != FaultKind.SLOW || (delay != null && positive(delay)), "needs delay, such as PT5S");
        demand(
                kind != FaultKind.SLOW_TRICKLE || (delay != null && positive(delay)),
                "needs delay, the time between two bytes, such as PT0.5S");
        demand(percent == null || (percent >= 1 && percent <= 100), "percent must be 1 to 100");
        demand(kind != FaultKind.BUSINESS_REFUSAL || code != null, "needs code, the error_code of the refusal");
        demand(code == null || code.matches("-?\\d{1,9}"), "code must be a whole number");
        demand(code == null || Integer.parseInt(code) != 0, "code must not be 0, which means success");
        return this;
    }

    FaultCheck rows(@Nullable String field, @Nullable List<String> values, @Nullable Integer every) {
        demand((field == null) == (values == null || values.isEmpty()), "field and values go together");
        demand(every == null || every > 0, "every must be 1 or more");
        demand(
                kind != FaultKind.PARTIAL_BATCH || (field == null) != (every == null),
                "needs either field and values or every, which say the rows that are refused");
        return this;
    }

    private void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(kind + ": " + otherwise);
        }
    }

    private static boolean positive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }
}
