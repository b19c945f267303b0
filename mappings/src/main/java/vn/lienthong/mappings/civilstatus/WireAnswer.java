package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * One HTTP answer of the registry, as it came. It does not show its body.
 *
 * @param status HTTP status
 * @param contentType the header; absent when it was not there
 * @param retryAfter the header; absent when it was not there
 * @param body the bytes
 */
public record WireAnswer(
        int status, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "WireAnswer[" + status + ", " + body.length + " bytes]";
    }
}
