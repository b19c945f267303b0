package vn.lienthong.mappings.identity;

import org.jspecify.annotations.Nullable;

/**
 * A question as it goes on the wire. It does not show its body.
 *
 * @param contentType of the body
 * @param body the bytes
 */
public record IdentityRequest(String contentType, byte[] body) {

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
        return "IdentityRequest[" + body.length + " bytes]";
    }
}
