package vn.lienthong.gateway.missing;

import java.time.Instant;
import java.util.UUID;

/**
 * A code that a catalogue lacks.
 *
 * @param parked messages that wait for it
 * @param oldest when the first of them came in
 * @param example one of them
 */
public record MissingEntry(EntryKind kind, String code, long parked, Instant oldest, UUID example) {}
