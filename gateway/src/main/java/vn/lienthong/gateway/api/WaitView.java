package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * Why a message waits, and for how long it may.
 *
 * @param nextAttempt when it may be sent, or be asked about, at the earliest, were nothing else against it
 * @param because every reason that keeps it from going now, in words; empty where it goes at once
 * @param budgetLeftSeconds open time that is left before it parks; absent before its first try
 */
@JsonInclude(Include.NON_NULL)
public record WaitView(
        @Nullable Instant nextAttempt,
        List<Words> because,
        @Nullable Long budgetLeftSeconds) {}
