package vn.lienthong.gateway.vault;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months' data keys, for those who administer them. */
public interface Keys {

    /**
     * A month's key.
     *
     * @param destroyedAt null while it is there
     * @param sealed how many values each column holds under it, by {@code table.column}; columns with none are left out
     * @param unended messages that have not ended and whose content is sealed under it
     */
    record MonthKey(
            YearMonth month,
            Instant createdAt,
            @Nullable Instant destroyedAt,
            Map<String, Long> sealed,
            long unended) {}

    /** What became of the wish to destroy a key. */
    sealed interface Destruction {
        /** It is gone on this node at once, on the other nodes within {@link DataKeys#SECONDS_REMEMBERED} seconds. */
        record Done() implements Destruction {}

        /** There is no such key, or no longer. */
        record NoSuchKey() implements Destruction {}

        /** The month is not over. */
        record MonthNotOver() implements Destruction {}

        /** This many messages that have not ended need it, and it was not said so. */
        record StillNeeded(long messages) implements Destruction {}
    }

    /** All months that ever had a key, the oldest first. */
    List<MonthKey> months();

    /** The same without looking what is sealed under each, which reads all tables. */
    List<MonthKey> terms();

    /** The months whose keys are there, the oldest first. */
    List<YearMonth> present();

    /**
     * Destroys the key of a month that is over, for ever.
     *
     * @param known how many messages that have not ended the caller knows to lose; must be the true number
     * @param alongside is done in the same transaction
     */
    Destruction destroy(YearMonth month, long known, Runnable alongside);
}
