package vn.lienthong.gateway.chaos;

import java.time.Duration;
import java.util.List;
import vn.lienthong.gateway.proof.AllSystems;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.line.LineFaults;
import vn.lienthong.mock.npsp.BatchAnswer;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceFault;

/** Makes the systems outside fail, one at a time. */
final class SystemTrouble {

    private static final String WRITE = "DongBoHoSoMC";
    private static final String LOOK_UP = "TraCuuHoSo";
    private static final String SECONDS_ASKED = "1";
    private static final Duration SLOW = Duration.ofMillis(1_600);
    /** Well within the time in which a lost call may still take effect, by the gateways' settings. */
    private static final Duration SLOW_TO_TAKE = Duration.ofMillis(900);

    private static final int FEW = 4;

    private final MockPortal portal;
    private final List<LineFaults> lines;
    private final MockProvince province;

    SystemTrouble(AllSystems systems) {
        this.portal = systems.portal();
        this.lines = List.of(
                systems.registry().faults(),
                systems.land().faults(),
                systems.hub().faults());
        this.province = systems.province();
    }

    /** @return what ends it */
    Runnable begin(Blow blow) {
        int system = blow.one(lines.size() + 3);
        if (system < lines.size()) {
            LineFaults line = lines.get(system);
            String id = line.add(ofLine(blow)).id();
            return () -> line.remove(id);
        }
        if (system == lines.size()) {
            String id = province.faults().add(ofProvince(blow)).id();
            return () -> province.faults().remove(id);
        }
        String id = portal.faults().add(ofPortal(blow)).id();
        return () -> portal.faults().remove(id);
    }

    private static Fault ofPortal(Blow blow) {
        return switch (blow.what()) {
            case ANSWERS_LOST -> Fault.answerLost();
            case CALLS_LOST -> Fault.resetBeforeCommit();
            case HALF_ANSWERS -> blow.hard(2) == 0 ? Fault.truncatedAnswer() : Fault.emptyAnswer();
            case UNAVAILABLE -> blow.hard(2) == 0 ? Fault.down() : Fault.down().retryAfter(SECONDS_ASKED);
            case FLAPPING -> Fault.flap(50);
            case PAGES -> Fault.maintenancePage();
            case BUSY -> Fault.tooManyRequests().retryAfter(SECONDS_ASKED);
            case NOBODY_LISTENS -> Fault.refuseConnections();
            case SLOW_ANSWERS -> Fault.slow(SLOW);
            case SLOW_TO_TAKE -> Fault.slowBeforeCommit(SLOW_TO_TAKE);
            case SESSIONS_END -> Fault.sessionExpired().times(FEW);
            case REFUSALS ->
                blow.hard(2) == 0
                        ? Fault.businessRefusal("-1", "Từ chối thử").times(FEW)
                        : Fault.partialBatch(2, BatchAnswer.ROWS).times(FEW);
            case STALE_LOOK_UPS ->
                blow.hard(2) == 0
                        ? Fault.staleLookup().onService(LOOK_UP)
                        : Fault.wrongCodeInAnswer().onService(WRITE).times(FEW);
            default -> throw new IllegalArgumentException("no trouble of a system: " + blow);
        };
    }

    private static LineFault ofLine(Blow blow) {
        return switch (blow.what()) {
            case ANSWERS_LOST -> LineFault.answerLost();
            case CALLS_LOST -> LineFault.resetBeforeCommit();
            case HALF_ANSWERS -> blow.hard(2) == 0 ? LineFault.truncatedAnswer() : LineFault.emptyAnswer();
            case UNAVAILABLE, STALE_LOOK_UPS -> LineFault.down();
            case FLAPPING -> LineFault.flap(50);
            case PAGES -> LineFault.maintenancePage();
            case BUSY -> LineFault.tooManyRequests();
            case NOBODY_LISTENS -> LineFault.refuseConnections();
            case SLOW_ANSWERS -> LineFault.slow(SLOW);
            case SLOW_TO_TAKE -> LineFault.slow(SLOW_TO_TAKE).committed(false);
            case SESSIONS_END -> LineFault.tokenExpired().times(FEW);
            case REFUSALS -> LineFault.serverError(500);
            default -> throw new IllegalArgumentException("no trouble of a system: " + blow);
        };
    }

    private static ProvinceFault ofProvince(Blow blow) {
        return switch (blow.what()) {
            case ANSWERS_LOST, CALLS_LOST, HALF_ANSWERS -> ProvinceFault.answerLost();
            case SLOW_ANSWERS, SLOW_TO_TAKE -> ProvinceFault.slow(SLOW);
            case REFUSALS, SESSIONS_END -> ProvinceFault.refuse().times(FEW);
            case PAGES -> ProvinceFault.redirect().times(FEW);
            default -> ProvinceFault.down(SECONDS_ASKED);
        };
    }
}
