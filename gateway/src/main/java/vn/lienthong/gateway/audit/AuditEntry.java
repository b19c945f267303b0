package vn.lienthong.gateway.audit;

import java.time.Instant;
import java.util.SortedMap;

/**
 * One act, and its place in the chain.
 *
 * @param number from 1, without gaps
 * @param at when, to the microsecond
 * @param who the name of the caller; {@code gateway} for what it did by itself
 * @param role the caller's role at the time; {@code GATEWAY} for what it did by itself
 * @param prevHash the hash of the entry before, 64 hexadecimal digits; zeros for the first
 * @param hash this entry's own, see {@link EntryHash}
 */
public record AuditEntry(
        long number,
        Instant at,
        String who,
        String role,
        String act,
        String object,
        String reason,
        SortedMap<String, String> details,
        String prevHash,
        String hash) {

    AuditEntry sealed() {
        return new AuditEntry(number, at, who, role, act, object, reason, details, prevHash, EntryHash.of(this));
    }
}
