package vn.lienthong.routes.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is the matter with a dossier, given what each side has of it. Pure.
 *
 * <ul>
 *   <li>What a side has more than once is said, and then left out: which of the two is meant is for a person to say.
 *   <li>What the ledger is not done with explains whatever the others show.
 *   <li>What a citizen filed there is new until the province tells a state of it.
 *   <li>What the system shows is measured by what it was told, never by the meaning of a status: the newest is equal, something
 *       told before it is behind, something that was never told is ahead.
 *   <li>Facts besides the status are compared between sides that show the same status.
 * </ul>
 */
public final class Comparing {

    /** The name of the status among the names of what differs. */
    public static final String STATUS = "status";

    private final Set<Party> present;
    private final boolean provinceIn;
    private final boolean ledgerIn;
    private final boolean nationalIn;

    /** @param present who takes part; a side that does not take part is not an empty one */
    public Comparing(Set<Party> present) {
        this.present = present.isEmpty() ? EnumSet.noneOf(Party.class) : EnumSet.copyOf(present);
        this.provinceIn = present.contains(Party.PROVINCE);
        this.ledgerIn = present.contains(Party.LEDGER);
        this.nationalIn = present.contains(Party.NATIONAL);
    }

    /** All that is the matter with it, each kind at most once; empty where the sides agree. */
    public List<Difference> of(Meeting meeting) {
        if (agree(meeting)) {
            return List.of();
        }
        View view = new View(meeting, present);
        List<Difference> found = new ArrayList<>(0);
        if (!view.doubled().isEmpty()) {
            found.add(view.difference(Kind.DUPLICATED, view.doubled()));
        }
        if (view.open() != null) {
            found.add(view.difference(Kind.IN_FLIGHT, List.of()));
            return found;
        }
        if (view.filed()) {
            found.addAll(Filed.of(view));
            return found;
        }
        HandedIn.of(view).ifPresent(found::add);
        Shown.of(view).ifPresent(found::add);
        Facts.of(view).ifPresent(found::add);
        return found;
    }

    /** Nearly all dossiers: each side has it once, under one status, and no two have facts to compare. Says nothing of the others. */
    private boolean agree(Meeting meeting) {
        String mark = null;
        int carrying = 0;
        if (provinceIn) {
            if (meeting.province().size() != 1) {
                return false;
            }
            Standing province = meeting.province().get(0);
            mark = province.mark();
            carrying += province.fields().isEmpty() ? 0 : 1;
        }
        if (nationalIn) {
            if (meeting.national().size() != 1) {
                return false;
            }
            Standing national = meeting.national().get(0);
            if (mark != null && !mark.equals(national.mark())) {
                return false;
            }
            mark = national.mark();
            carrying += national.fields().isEmpty() ? 0 : 1;
        }
        if (ledgerIn) {
            Account ledger = meeting.ledger().orElse(null);
            if (ledger == null
                    || ledger.open() != null
                    || ledger.filed()
                    || (mark != null && !mark.equals(ledger.newest()))) {
                return false;
            }
            carrying += ledger.fields().isEmpty() ? 0 : 1;
        }
        return carrying < 2;
    }
}
