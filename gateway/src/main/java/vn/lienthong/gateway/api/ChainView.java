package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.audit.AuditChain.Verified;

/**
 * Whether the audit's chain is whole.
 *
 * @param entries how many entries are whole, from the first on
 * @param hash the hash of the last of them
 * @param firstBroken the number of the first entry that is missing or was changed, absent where all is well
 */
@JsonInclude(Include.NON_NULL)
public record ChainView(
        boolean ok, long entries, String hash, @Nullable Long firstBroken) {

    public static ChainView of(Verified verified) {
        boolean ok = verified.broken().isEmpty();
        return new ChainView(
                ok,
                verified.entries(),
                verified.hash(),
                ok ? null : verified.broken().getAsLong());
    }
}
