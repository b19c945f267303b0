package vn.lienthong.gateway.daybook;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.mappings.Words;

/** The unit that a report is asked for; none is the province. */
public final class UnitOfReport {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.]{1,40}");
    private static final Words FORM = new Words(
            "Mã đơn vị gồm 5 chữ số của xã, hoặc mã định danh của cơ quan",
            "A unit is named by the five digits of its commune, or by its organisation identifier");

    private UnitOfReport() {}

    /** @throws Refused when it cannot be a unit's code */
    public static Optional<String> of(@Nullable String given) {
        Optional<String> unit = Optional.ofNullable(given).map(String::trim).filter(it -> !it.isEmpty());
        if (unit.filter(it -> !CODE.matcher(it).matches()).isPresent()) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        return unit;
    }
}
