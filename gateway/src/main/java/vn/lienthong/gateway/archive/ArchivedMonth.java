package vn.lienthong.gateway.archive;

import java.time.Instant;

/**
 * A month that is sealed.
 *
 * @param previous the hash of the month before; 64 zeros for the first
 * @param sha256 hex digits over all bytes of its archive but the last line
 * @param receipts messages that came in
 * @param lines of timelines, whenever their messages came in
 */
public record ArchivedMonth(String month, String previous, String sha256, long receipts, long lines, Instant madeAt) {}
