package vn.lienthong.gateway.demo;

import java.time.Instant;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.mock.npsp.Fault;

/** A time in which the Portal fails in one way. */
record Spell(Instant from, Instant to, String vi, String en, Fault fault) {

    static Spell of(String from, String to, String vi, String en, Fault fault) {
        return new Spell(DayClock.at(from), DayClock.at(to), vi, en, fault);
    }

    boolean holdsAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }
}
