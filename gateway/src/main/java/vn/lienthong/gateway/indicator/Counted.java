package vn.lienthong.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.indicator.Side;
import vn.lienthong.mappings.indicator.Timeliness;

/**
 * A dossier, as an indicator counts it.
 *
 * @param message its newest state
 * @param handedInAt when the gateway was first told of it
 * @param history where what happened to it is told
 */
@JsonInclude(Include.NON_NULL)
public record Counted(
        String dossier,
        UUID message,
        String unit,
        String procedure,
        String channel,
        String status,
        Instant receivedAt,
        Instant handedInAt,
        @Nullable Instant dueAt,
        Timeliness timeliness,
        boolean synchronised,
        Side side,
        String history) {}
