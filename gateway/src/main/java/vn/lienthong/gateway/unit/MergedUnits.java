package vn.lienthong.gateway.unit;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lienthong.gateway.security.UnitReach;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.Conversion;
import vn.lienthong.mappings.unit.Extent;
import vn.lienthong.mappings.unit.Units;

/**
 * The codes that the dossiers of communes carry, by the table of units that is used: their own, and those of the communes of before
 * that went into them as a whole. A code of before that another commune carries today is left out, since it means that one now.
 */
public final class MergedUnits implements UnitReach {

    private final ActiveUnits active;

    MergedUnits(ActiveUnits active) {
        this.active = active;
    }

    @Override
    public Set<String> of(Set<String> units) {
        Units table = active.units();
        Set<String> all = new TreeSet<>(units);
        units.forEach(it -> wholly(table, it).forEach(all::add));
        return all;
    }

    /** @return those of the codes that the table has neither among the communes of today nor among those of before */
    public Set<String> unknown(Set<String> units) {
        Units table = active.units();
        Set<String> unknown = new TreeSet<>(units);
        unknown.removeIf(
                it -> !table.madeOf(it).isEmpty() || !table.fate(it).was().isEmpty());
        return unknown;
    }

    private static Stream<String> wholly(Units table, String unit) {
        return table.madeOf(unit).stream()
                .filter(it -> it.extent() == Extent.WHOLE || it.extent() == Extent.UNCHANGED)
                .flatMap(it -> Optional.ofNullable(it.before()).map(Commune::code).stream())
                .filter(it -> isOnlyOf(table, it, unit));
    }

    private static boolean isOnlyOf(Units table, String before, String unit) {
        boolean elsewhere = table.madeOf(before).stream()
                .map(Conversion::since)
                .map(Commune::code)
                .anyMatch(it -> !it.equals(unit));
        boolean whole = table.fate(before).successors().stream()
                .allMatch(it -> it.commune().code().equals(unit));
        return !elsewhere && whole;
    }
}
