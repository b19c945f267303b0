package vn.lienthong.gateway.search;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/**
 * What is looked for; what is null or empty is not asked for, and all that is given must hold.
 *
 * @param dossier a dossier code, or its beginning followed by {@code *}
 * @param reference the origin's own reference, whole
 * @param causes of messages that now need a person
 * @param fingerprint of messages that are now parked
 * @param receivedFrom inclusive; {@code receivedTo} exclusive; likewise changed
 * @param waitingSince messages that were received before and are not settled: waiting, sending or unknown
 */
public record MessageFilter(
        @Nullable String dossier,
        @Nullable String reference,
        Set<State> states,
        Set<Cause> causes,
        @Nullable String fingerprint,
        @Nullable Lane lane,
        @Nullable Kind kind,
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String origin,
        @Nullable String channel,
        @Nullable Instant receivedFrom,
        @Nullable Instant receivedTo,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo,
        @Nullable Instant waitingSince) {

    public MessageFilter {
        states = Set.copyOf(states);
        causes = Set.copyOf(causes);
    }

    public static MessageFilter everything() {
        return new MessageFilter(
                null, null, Set.of(), Set.of(), null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
