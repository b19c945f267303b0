package vn.lienthong.gateway.authority;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.authority.AuthorityEntry;

/**
 * A line of the table, as it is kept.
 *
 * @param withdrawnAt since when it counts no more, because it was wrong
 */
public record KeptEntry(
        UUID id,
        @JsonUnwrapped AuthorityEntry entry,
        Instant addedAt,
        String addedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {}
