package vn.lienthong.routes.linked;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.followup.Backoff;

/**
 * How long each agency may be silent, and when the hub is asked.
 *
 * @param limits how long each part may stand as it stands before it calls for a person
 * @param asking how long is waited between two questions about one dossier
 */
public record Patience(Map<HubLeg, Duration> limits, Backoff asking) {

    public Patience {
        limits = Map.copyOf(limits);
        for (HubLeg leg : HubLeg.values()) {
            if (!limits.containsKey(leg)) {
                throw new IllegalArgumentException("no limit is set for " + leg);
            }
        }
    }

    /** @param since since when the agency is awaited */
    Instant limit(HubLeg leg, Instant since) {
        return since.plus(limits.getOrDefault(leg, Duration.ZERO));
    }

    Instant next(UUID dossier, int unchanged, Instant now) {
        return asking.next(dossier, unchanged, now);
    }

    Instant atLongest(UUID dossier, Instant now) {
        return asking.next(dossier, Integer.MAX_VALUE, now);
    }

    Instant afterNoAnswer(UUID dossier, Instant now) {
        return asking.afterNoAnswer(dossier, now);
    }

    /** The earlier of the two that is still to come. */
    static Instant sooner(Instant next, @Nullable Instant limit, Instant now) {
        return limit != null && limit.isAfter(now) && limit.isBefore(next) ? limit : next;
    }
}
