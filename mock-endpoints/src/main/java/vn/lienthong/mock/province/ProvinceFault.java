package vn.lienthong.mock.province;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One switch that makes the province fail. A setting that is out of range or does not belong to the kind is an
 * {@link IllegalArgumentException} whose message says which.
 *
 * @param kind what goes wrong
 * @param times how many requests it is applied to before it burns out; absent: until removed
 * @param retryAfter value of the {@code Retry-After} header of {@link ProvinceFaultKind#DOWN}, sent as it stands
 * @param delay real time that {@link ProvinceFaultKind#SLOW} waits
 * @param location where {@link ProvinceFaultKind#REDIRECT} points
 */
public record ProvinceFault(
        ProvinceFaultKind kind,
        @Nullable Integer times,
        @Nullable String retryAfter,
        @Nullable Duration delay,
        @Nullable String location) {

    public ProvinceFault {
        demand(kind != null, "kind is missing");
        demand(times == null || times > 0, "times must be 1 or more");
        demand(retryAfter == null || kind == ProvinceFaultKind.DOWN, "only DOWN takes retryAfter");
        demand(location == null || kind == ProvinceFaultKind.REDIRECT, "only REDIRECT takes location");
        demand((delay != null) == (kind == ProvinceFaultKind.SLOW), "SLOW, and only SLOW, takes delay, such as PT5S");
        demand(delay == null || (!delay.isZero() && !delay.isNegative()), "delay must be positive");
    }

    public static ProvinceFault down(String retryAfter) {
        return new ProvinceFault(ProvinceFaultKind.DOWN, null, retryAfter, null, null);
    }

    /** To an address of the province's own, where it counts who came. */
    public static ProvinceFault redirect() {
        return new ProvinceFault(ProvinceFaultKind.REDIRECT, null, null, null, null);
    }

    public static ProvinceFault redirect(String location) {
        return new ProvinceFault(ProvinceFaultKind.REDIRECT, null, null, null, location);
    }

    public static ProvinceFault refuse() {
        return new ProvinceFault(ProvinceFaultKind.REFUSE, null, null, null, null);
    }

    public static ProvinceFault slow(Duration delay) {
        return new ProvinceFault(ProvinceFaultKind.SLOW, null, null, delay, null);
    }

    public static ProvinceFault answerLost() {
        return new ProvinceFault(ProvinceFaultKind.ANSWER_LOST, null, null, null, null);
    }

    public ProvinceFault times(int requests) {
        return new ProvinceFault(kind, requests, retryAfter, delay, location);
    }

    private static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
