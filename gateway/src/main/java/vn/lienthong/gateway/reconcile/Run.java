package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/**
 * A comparison of a lane's dossiers that came in on certain days.
 *
 * @param dry whether nothing is healed, whatever is found
 * @param province the province's own list, where it takes part
 * @param national the national system's list; null where the system is asked dossier by dossier
 * @param healMost how many differences may be healed at most
 * @param who who began it; {@code schedule} for the gateway itself
 * @param reason why it failed or was cancelled
 * @param frozenAt the last receipt that takes part; null until it is prepared
 * @param dossiers about how many dossiers of the ledger take part; null until it is prepared
 * @param compared how many dossiers were compared so far
 * @param position the last code that was compared
 * @param silentSince since when the national system has given no answer of use; null while it does
 */
public record Run(
        UUID id,
        Lane lane,
        LocalDate from,
        LocalDate to,
        boolean dry,
        @Nullable UUID province,
        @Nullable UUID national,
        int healMost,
        String who,
        RunState state,
        @Nullable Words reason,
        Instant createdAt,
        Instant changedAt,
        @Nullable Long frozenAt,
        @Nullable Long dossiers,
        long compared,
        @Nullable String position,
        @Nullable Instant silentSince) {}
