package vn.lienthong.gateway.demo;

import java.time.Instant;
import java.util.function.Consumer;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.Faults;

/** Something that happens to the Portal at one moment. */
record Blow(Instant at, Consumer<Faults> deed) {

    private static final String SYNC = "DongBoHoSoMC";

    /** The next calls that tell a dossier's state meet the fault; progress rows are spared. */
    static Blow states(String at, int times, Fault fault) {
        Fault narrowed = fault.onService(SYNC).times(times);
        return new Blow(DayClock.at(at), faults -> faults.add(narrowed));
    }

    static Blow staleLookups(String at, int times) {
        Fault fault = Fault.staleLookup().times(times);
        return new Blow(DayClock.at(at), faults -> faults.add(fault));
    }

    static Blow sessionsEnd(String at) {
        return new Blow(DayClock.at(at), Faults::expireSessions);
    }
}
