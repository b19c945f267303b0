package vn.lienthong.mock.linked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One dossier at the hub, and how far each agency is. Kept by {@link HubLedger}, behind its lock. */
final class Linked {
    final long id;
    final HubDossier dossier;
    final List<Report> reports = new ArrayList<>();
    final Map<Leg, LegState> legs = new EnumMap<>(Leg.class);
    final Map<Leg, Instant> ends = new EnumMap<>(Leg.class);
    boolean acknowledged;
    int timesRead;
    int repeats;
    int refusedReports;

    @Nullable
    String provincialCode;

    Linked(long id, HubDossier dossier) {
        this.id = id;
        this.dossier = dossier;
        for (Leg leg : Leg.values()) {
            legs.put(leg, LegState.NOT_BEGUN);
        }
    }

    boolean reported(int trangThai) {
        return reports.stream().anyMatch(report -> report.trangThai() == trangThai);
    }

    int lastReported() {
        return reports.isEmpty() ? 0 : reports.get(reports.size() - 1).trangThai();
    }

    LegState leg(Leg leg) {
        return legs.getOrDefault(leg, LegState.NOT_BEGUN);
    }

    void end(Leg leg, LegState state, Instant at) {
        legs.put(leg, state);
        ends.put(leg, at);
    }

    HeldDossier shown() {
        return new HeldDossier(
                id,
                dossier.maHoSo(),
                dossier.module(),
                provincialCode,
                acknowledged,
                timesRead,
                List.copyOf(reports),
                repeats,
                refusedReports,
                Map.copyOf(legs));
    }
}
