package vn.lienthong.gateway.tax;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.landdesk.LandFinding;
import vn.lienthong.mappings.Words;

/**
 * One row, without what it says.
 *
 * @param kind {@code NOTICES} or {@code VOUCHER}: what the file is
 * @param number in the file, from 1
 * @param readable whether it can be released; what cannot be read can only be dismissed
 * @param findings why it waits, or waited
 * @param notice the message by which the province was told
 * @param who released or dismissed it, {@code settledAt} when and {@code reason} why
 */
@JsonInclude(Include.NON_NULL)
public record TaxRowView(
        UUID id,
        UUID file,
        String kind,
        int number,
        @Nullable String dossier,
        String state,
        Words meaning,
        boolean readable,
        List<LandFinding> findings,
        @Nullable UUID notice,
        Instant at,
        @Nullable Instant settledAt,
        @Nullable String who,
        @Nullable String reason) {}
