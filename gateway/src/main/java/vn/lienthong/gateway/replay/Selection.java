package vn.lienthong.gateway.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Cause;

/**
 * Which parked messages a job is about: those named, those of one root cause, or those that fit the filter; exactly one of
 * the three.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Selection(
        @Nullable List<UUID> messages,
        @Nullable String fingerprint,
        @Nullable Filter filter) {

    /**
     * What parked messages fit; what is absent does not narrow.
     *
     * @param from first time of acceptance
     * @param to first time of acceptance that is too late
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Filter(
            @Nullable Set<Cause> causes,
            @Nullable String procedure,
            @Nullable String unit,
            @Nullable String origin,
            @Nullable String lane,
            @Nullable Instant from,
            @Nullable Instant to) {

        public Filter {
            causes = causes == null || causes.isEmpty() ? null : EnumSet.copyOf(causes);
        }
    }

    public Selection {
        int given = (messages == null ? 0 : 1) + (fingerprint == null ? 0 : 1) + (filter == null ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException("a selection is by messages, by fingerprint or by filter");
        }
        messages =
                messages == null ? null : messages.stream().distinct().sorted().toList();
    }
}
