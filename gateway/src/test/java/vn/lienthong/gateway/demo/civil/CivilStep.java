package vn.lienthong.gateway.demo.civil;

import java.time.Instant;
import vn.lienthong.gateway.demo.kit.Told;

/** A state of a civil-status dossier as the province hands it in. */
record CivilStep(int number, Instant at, CivilCase dossier, long version) implements Told {

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
        return "/api/v1/civil-status";
    }

    @Override
    public String reference() {
        return "hotich-250701-" + number;
    }

    @Override
    public String body() {
        return dossier.document(version).json().toString();
    }
}
