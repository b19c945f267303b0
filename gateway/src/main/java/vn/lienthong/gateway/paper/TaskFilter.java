package vn.lienthong.gateway.paper;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted; what is null is not asked for.
 *
 * @param states empty for all that have not ended
 * @param createdBefore only those that are at least so old
 */
public record TaskFilter(
        @Nullable String unit,
        Set<TaskState> states,
        @Nullable String claimedBy,
        @Nullable Instant createdBefore) {

    public TaskFilter {
        states = Set.copyOf(states);
    }

    /** Those for which somebody has to go to the shelf, to look or to look again. */
    static TaskFilter wantedOnShelf(@Nullable String unit) {
        return new TaskFilter(unit, Set.of(), null, null);
    }
}
