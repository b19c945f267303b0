package vn.lienthong.routes.followup;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.dossier.DossierStatus;

/**
 * What the Portal is told when a dossier moves at another office: the status of the one-stop office that fits, and nothing where
 * the province itself has said something that it would undo.
 *
 * @param <S> where a dossier may stand there
 */
public final class PortalMove<S extends Enum<S>> {

    /** The usual table of the registry; its receipt changes nothing for the citizen. */
    public static final Map<Standing, DossierStatus> USUAL = Map.of(
            Standing.SUPPLEMENT_REQUESTED, DossierStatus.SUPPLEMENT_REQUESTED,
            Standing.PROCESSING, DossierStatus.PROCESSING,
            Standing.COMPLETED, DossierStatus.FINISHED,
            Standing.REFUSED, DossierStatus.REFUSED);

    /** The province has ended it, one way or another; that is its word, and the last one. */
    private static final Set<DossierStatus> ENDED = EnumSet.of(
            DossierStatus.REFUSED,
            DossierStatus.WITHDRAWN,
            DossierStatus.STOPPED,
            DossierStatus.FINISHED,
            DossierStatus.RETURNED);

    private static final Set<DossierStatus> BEFORE_PROCESSING =
            EnumSet.of(DossierStatus.REGISTERED, DossierStatus.RECEIVED);

    private final Map<S, DossierStatus> table;

    public PortalMove(Map<S, DossierStatus> table) {
        this.table = table.isEmpty() ? Map.of() : new EnumMap<>(table);
    }

    /**
     * @param shown what the Portal was told last
     * @param byUs whether it was told so because of that office, and not by the province itself
     * @return the status to tell, or nothing; what that office itself refused may go on after a new submission
     */
    public Optional<DossierStatus> next(S standing, DossierStatus shown, boolean byUs) {
        DossierStatus next = table.get(standing);
        boolean ended = ENDED.contains(shown) && !(byUs && shown == DossierStatus.REFUSED);
        if (next == null || next == shown || ended) {
            return Optional.empty();
        }
        boolean undoes = next == DossierStatus.PROCESSING && !byUs && !BEFORE_PROCESSING.contains(shown);
        return undoes ? Optional.empty() : Optional.of(next);
    }
}
