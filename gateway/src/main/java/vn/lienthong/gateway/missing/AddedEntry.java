package vn.lienthong.gateway.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator added.
 *
 * @param code that a catalogue lacked
 * @param endedAt absent while it counts
 */
@JsonInclude(Include.NON_NULL)
public record AddedEntry(
        long id,
        EntryKind kind,
        String code,
        String value,
        String reason,
        String who,
        Instant at,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
