package vn.lienthong.gateway.demo.civil;

import java.time.Instant;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.mock.line.LineFault;

/** A time in which the registry's line fails in one way. */
record RegistrySpell(Instant from, Instant to, String words, LineFault fault) {

    static RegistrySpell of(String from, String to, String words, LineFault fault) {
        return new RegistrySpell(DayClock.at(from), DayClock.at(to), words, fault);
    }

    boolean holdsAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }
}
