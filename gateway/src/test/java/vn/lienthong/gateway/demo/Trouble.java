package vn.lienthong.gateway.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.npsp.ActiveFault;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.Faults;

/**
 * Makes the Portal fail as the script says. What lasts is compared with what is on and set to what should hold now, so that
 * it can be begun again at any time; what happens at one moment and lies before the start is not repeated.
 */
final class Trouble {

    private static final Fault UNKNOWN_PROCEDURE = TroubleScript.unknownProcedure();

    private final Faults faults;
    private final Clock clock;
    private final Fault wrongNumbers;
    private final List<Blow> toCome;
    private boolean procedureKnown;
    private List<Fault> set = List.of();

    /** Sets what should hold now; call it before the gateway starts. */
    Trouble(Faults faults, Clock clock, List<Case> cases, boolean procedureKnown) {
        this.faults = faults;
        this.clock = clock;
        this.wrongNumbers = TroubleScript.wrongNumbers(cases);
        this.procedureKnown = procedureKnown;
        Instant now = clock.instant();
        this.toCome = new ArrayList<>(TroubleScript.BLOWS.stream()
                .filter(it -> !it.at().isBefore(now))
                .sorted(Comparator.comparing(Blow::at))
                .toList());
        settle();
    }

    /** Sets what should hold now, and does what has become due; to be called again and again. */
    synchronized void tick() {
        Instant now = clock.instant();
        while (!toCome.isEmpty() && !toCome.get(0).at().isAfter(now)) {
            toCome.remove(0).deed().accept(faults);
        }
        if (!wanted(now).equals(set)) {
            settle();
        }
    }

    /** The Portal learns of the procedure. */
    synchronized void teachProcedure() {
        procedureKnown = true;
        settle();
    }

    /** @return what lasts at that time */
    Optional<Spell> spell(Instant at) {
        return TroubleScript.SPELLS.stream().filter(it -> it.holdsAt(at)).findFirst();
    }

    private synchronized void settle() {
        List<Fault> wanted = wanted(clock.instant());
        List<ActiveFault> on =
                faults.list().stream().filter(it -> it.remaining() == null).toList();
        on.stream().filter(it -> !wanted.contains(it.fault())).forEach(it -> faults.remove(it.id()));
        wanted.stream()
                .filter(it -> on.stream().noneMatch(active -> active.fault().equals(it)))
                .forEach(faults::add);
        set = wanted;
    }

    private List<Fault> wanted(Instant now) {
        List<Fault> wanted = new ArrayList<>(List.of(wrongNumbers));
        if (!procedureKnown) {
            wanted.add(UNKNOWN_PROCEDURE);
        }
        TroubleScript.SPELLS.stream()
                .filter(it -> it.holdsAt(now))
                .map(Spell::fault)
                .forEach(wanted::add);
        return List.copyOf(wanted);
    }
}
