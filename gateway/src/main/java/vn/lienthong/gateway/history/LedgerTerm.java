package vn.lienthong.gateway.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * Until when the lines and calls of a month's settled messages are in the database.
 *
 * @param endsOn the first day on which they leave it
 * @param heldBack why they are here although their term is over; absent where nothing holds them back
 * @param lines that have left it
 * @param calls that have left it
 * @param doneAt when the last of them had left; absent before
 */
@JsonInclude(Include.NON_NULL)
public record LedgerTerm(
        LocalDate endsOn,
        @Nullable Words heldBack,
        long lines,
        long calls,
        @Nullable Instant doneAt) {}
