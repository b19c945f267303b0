package vn.lienthong.gateway.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier's history at the registry.
 *
 * @param standing where it stood after it
 * @param message which submission it belongs to
 * @param asOf when it came to be so, by the registry's clock
 * @param deadline until when papers are to be brought
 * @param words the registry's, masked
 * @param code the registry's, where it refused the question
 * @param who acted, and {@code reason} why; absent where no person did
 * @param notice the message by which the province was told
 * @param portal the message by which the Portal was told
 */
@JsonInclude(Include.NON_NULL)
record LineView(
        int n,
        Instant at,
        String what,
        String standing,
        UUID message,
        @Nullable Instant asOf,
        @Nullable Instant deadline,
        @Nullable String words,
        @Nullable String code,
        @Nullable String who,
        @Nullable String reason,
        @Nullable UUID notice,
        @Nullable UUID portal) {}
