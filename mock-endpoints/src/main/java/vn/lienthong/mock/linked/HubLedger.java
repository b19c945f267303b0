package vn.lienthong.mock.linked;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every dossier at the hub, behind one lock. */
final class HubLedger {
    private static final long FIRST_ID = 700_001;

    private final Clock clock;
    private final Agencies agencies;
    private final HubTally tally;
    private final Map<String, Linked> byCode = new LinkedHashMap<>();
    private final Map<Long, Linked> byId = new LinkedHashMap<>();

    HubLedger(Clock clock, Agencies agencies, HubTally tally) {
        this.clock = clock;
        this.agencies = agencies;
        this.tally = tally;
    }

    synchronized HeldDossier add(HubDossier dossier) {
        if (byCode.containsKey(dossier.maHoSo())) {
            throw new IllegalArgumentException("There is a dossier " + dossier.maHoSo() + " already");
        }
        Linked linked = new Linked(FIRST_ID + byCode.size(), dossier);
        byCode.put(dossier.maHoSo(), linked);
        byId.put(linked.id, linked);
        return linked.shown();
    }

    /** What the province did not acknowledge yet, with ids. */
    synchronized Map<Long, HubDossier> waiting() {
        Map<Long, HubDossier> waiting = new LinkedHashMap<>();
        byId.forEach((id, linked) -> {
            if (!linked.acknowledged) {
                waiting.put(id, linked.dossier);
            }
        });
        return waiting;
    }

    synchronized Optional<HubDossier> read(long id) {
        Linked linked = byId.get(id);
        if (linked == null) {
            return Optional.empty();
        }
        linked.timesRead++;
        return Optional.of(linked.dossier);
    }

    /** @return whether there is such a dossier */
    synchronized boolean acknowledge(String code) {
        Linked linked = byCode.get(code);
        if (linked == null) {
            return false;
        }
        tally.add(linked.acknowledged ? HubFigure.REPEATED_ACKNOWLEDGEMENTS : HubFigure.ACKNOWLEDGEMENTS);
        linked.acknowledged = true;
        return true;
    }

    /** Takes a report that keeps the contract. @return why it is refused; empty when it is not */
    synchronized Optional<String> report(String code, String provincialCode, Report report) {
        Linked linked = byCode.get(code);
        if (linked == null) {
            return Optional.of("Hồ sơ không tồn tại trên hệ thống liên thông");
        }
        Optional<String> refused = ReportOrder.against(linked, report);
        if (refused.isPresent()) {
            linked.refusedReports++;
            tally.add(ReportOrder.figure(linked, report));
            return refused;
        }
        if (linked.reported(report.trangThai()) && report.trangThai() != ReportOrder.SUPPLEMENT) {
            linked.repeats++;
            tally.add(HubFigure.REPEATED_REPORTS);
            return Optional.empty();
        }
        if (ReportOrder.outOfOrder(linked, report)) {
            tally.add(HubFigure.OUT_OF_ORDER);
        }
        linked.provincialCode = provincialCode;
        linked.reports.add(report);
        tally.add(HubFigure.REPORTS);
        move(linked, report);
        return Optional.empty();
    }

    synchronized Optional<HeldDossier> shown(String code) {
        return Optional.ofNullable(byCode.get(code)).map(this::shown);
    }

    synchronized List<HeldDossier> all() {
        return byCode.values().stream().map(this::shown).toList();
    }

    /** When the agency ended its part; empty while it has not. */
    synchronized Optional<Instant> ended(String code, Leg leg) {
        return Optional.ofNullable(byCode.get(code)).map(linked -> linked.ends.get(leg));
    }

    synchronized void forget() {
        byCode.clear();
        byId.clear();
    }

    private HeldDossier shown(Linked linked) {
        agencies.goOn(linked, clock.instant());
        return linked.shown();
    }

    private static void move(Linked linked, Report report) {
        switch (report.trangThai()) {
            case ReportOrder.RESULT -> linked.end(Leg.JUSTICE, LegState.DONE, report.at());
            case ReportOrder.REFUSED -> linked.end(Leg.JUSTICE, LegState.REFUSED, report.at());
            case ReportOrder.RETURNED -> {}
            default -> linked.legs.put(Leg.JUSTICE, LegState.UNDER_WAY);
        }
    }
}
