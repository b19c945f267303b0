package vn.lienthong.gateway.demo.civil;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.civilstatus.RegistryAdmin;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.civilstatus.Switches;
import vn.lienthong.mock.line.ActiveLineFault;
import vn.lienthong.mock.line.LineFault;

/**
 * Makes the registry fail as the script says. What lasts is compared with what is on and set to what should hold now, so that it
 * can be begun again at any time; what happens at one moment and lies before the start is not repeated.
 */
final class RegistryTrouble {

    private final RegistryAdmin registry;
    private final Clock clock;
    private final List<RegistryBlow> toCome;
    private Optional<RegistrySpell> set = Optional.empty();

    /**
     * Sets what should hold now; to be made before the gateway starts.
     *
     * @param placeKnown whether the registry has learnt of the new commune as a place
     */
    RegistryTrouble(RegistryAdmin registry, Clock clock, boolean placeKnown) {
        this.registry = registry;
        this.clock = clock;
        Instant now = clock.instant();
        this.toCome = new ArrayList<>(RegistryScript.BLOWS.stream()
                .filter(it -> !it.at().isBefore(now))
                .sorted(Comparator.comparing(RegistryBlow::at))
                .toList());
        decide(placeKnown);
        settle();
    }

    /** Sets what should hold now, and does what has become due; to be called again and again. */
    synchronized void tick() {
        Instant now = clock.instant();
        while (!toCome.isEmpty() && !toCome.get(0).at().isAfter(now)) {
            toCome.remove(0).deed().accept(registry);
        }
        if (!spell(now).equals(set)) {
            settle();
        }
    }

    /** The registry adds the commune to its catalogue of places. */
    synchronized void teachPlace() {
        decide(true);
    }

    /** @return what lasts at that time */
    Optional<RegistrySpell> spell(Instant at) {
        return RegistryScript.SPELLS.stream().filter(it -> it.holdsAt(at)).findFirst();
    }

    private void decide(boolean placeKnown) {
        List<RegistrySwitch> wanted =
                new ArrayList<>(List.of(RegistryScript.CAUSE_TOO_LONG, RegistryScript.UNIT_UNKNOWN));
        if (!placeKnown) {
            wanted.add(RegistryScript.PLACE_UNKNOWN);
        }
        List<Switches.Active> on = registry.switches();
        on.stream().filter(it -> !wanted.contains(it.what())).forEach(it -> registry.removeSwitch(it.id()));
        wanted.stream()
                .filter(it -> on.stream().noneMatch(active -> active.what().equals(it)))
                .forEach(registry::add);
    }

    private synchronized void settle() {
        Optional<RegistrySpell> wanted = spell(clock.instant());
        Optional<LineFault> fault = wanted.map(RegistrySpell::fault);
        List<ActiveLineFault> on = registry.faults().stream()
                .filter(it -> it.fault().times() == null)
                .toList();
        on.stream().filter(it -> !fault.equals(Optional.of(it.fault()))).forEach(it -> registry.removeFault(it.id()));
        fault.filter(it -> on.stream().noneMatch(active -> active.fault().equals(it)))
                .ifPresent(registry::add);
        set = wanted;
    }
}
