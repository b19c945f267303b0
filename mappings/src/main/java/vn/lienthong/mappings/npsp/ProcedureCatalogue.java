package vn.lienthong.mappings.npsp;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lienthong.mappings.text.Canonical;

/**
 * A catalogue that also knows which procedures the Portal has. A code with a local suffix ({@code 2.002621.H42}) is known when
 * the national code before it is; that suffixes need no entry of their own is inferred.
 */
public final class ProcedureCatalogue implements Catalogue {

    private static final Pattern LOCAL = Pattern.compile("(\\d\\.\\d{6})\\..+");

    private final Catalogue units;
    private final Set<String> codes;

    /**
     * @param units knows the names of units
     * @param procedureCodes all codes that the Portal has, as {@code LayDanhSachTTHC} gives them
     */
    public ProcedureCatalogue(Catalogue units, Collection<String> procedureCodes) {
        this.units = units;
        this.codes = procedureCodes.stream().map(Canonical::code).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> unitName(String unitCode) {
        return units.unitName(unitCode);
    }

    @Override
    public boolean knowsProcedure(String procedureCode) {
        var code = Canonical.code(procedureCode);
        var local = LOCAL.matcher(code);
        return codes.contains(code) || (local.matches() && codes.contains(local.group(1)));
    }
}
