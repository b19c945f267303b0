package vn.lienthong.gateway.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * Until when the content of a month is kept.
 *
 * @param month as {@code 2025-07}
 * @param endsOn the first day on which it is not kept any more; absent where a person decides
 * @param destroyedAt absent while it can be read
 * @param heldBack why it is kept although its term is over; absent where nothing holds it back
 * @param emptied what of it has left the disk; absent before that begins
 * @param ledger until when the lines and calls of its settled messages are in the database; absent where they are kept for ever
 */
@JsonInclude(Include.NON_NULL)
public record Term(
        String month,
        @Nullable LocalDate endsOn,
        @Nullable Instant destroyedAt,
        @Nullable Words heldBack,
        @Nullable Emptied emptied,
        @Nullable LedgerTerm ledger) {}
