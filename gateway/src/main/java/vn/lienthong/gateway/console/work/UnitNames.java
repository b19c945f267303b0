package vn.lienthong.gateway.console.work;

import vn.lienthong.mappings.npsp.Catalogue;

/** What units are called, where that is known. */
record UnitNames(Catalogue catalogue) {

    public String of(String unit) {
        return catalogue.unitName(unit).orElse("");
    }
}
