package vn.lienthong.gateway.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A month that is sealed.
 *
 * @param previous the hash of the month before; 64 zeros for the first
 * @param sha256 hex digits over all bytes of its archive but the last line
 * @param receipts messages that came in
 * @param lines of timelines, whenever their messages came in
 * @param calls that were made for messages, once for each of them; none in format 1
 * @param copy where it is known to be kept; null where that is not known
 * @param cleared whether its settled lines and calls are leaving the database, or have left it
 */
@JsonInclude(Include.NON_NULL)
public record ArchivedMonth(
        String month,
        String previous,
        String sha256,
        int format,
        long receipts,
        long lines,
        long calls,
        Instant madeAt,
        @Nullable ArchiveCopy copy,
        boolean cleared) {

    /** What its file is called. */
    public String file() {
        return "lienthong-" + month + ".jsonl.gz";
    }
}
