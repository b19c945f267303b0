package vn.lienthong.gateway.demo;

import java.time.Instant;
import vn.lienthong.gateway.demo.kit.Told;

/**
 * One thing that the province tells the gateway.
 *
 * @param number its place in the script; the journal names it by that
 * @param original the number of the step that it repeats word for word, its own number otherwise
 * @param at when it is told
 * @param version of a state: the origin's number of it; 0 for a progress row
 * @param body the document
 */
record Step(int number, int original, Instant at, Case dossier, Status status, long version, String body)
        implements Told {

    boolean isState() {
        return version > 0;
    }

    boolean isRepeat() {
        return number != original;
    }

    @Override
    public int lot() {
        return dossier.number();
    }

    @Override
    public String code() {
        return dossier.code();
    }

    @Override
    public String path() {
        return isState() ? "/api/v1/dossiers" : "/api/v1/dossiers/" + dossier.code() + "/progress";
    }

    @Override
    public String reference() {
        return "motcua-250701-" + original;
    }

    Step repeated(int newNumber, Instant later) {
        return new Step(newNumber, original, later, dossier, status, version, body);
    }

    Step moved(Instant later) {
        return new Step(number, original, later, dossier, status, version, body);
    }
}
