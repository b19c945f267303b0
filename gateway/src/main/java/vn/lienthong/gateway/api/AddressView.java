package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.unit.ActiveUnits;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.Resolution;
import vn.lienthong.mappings.unit.Successor;

/**
 * What an address means. It does not repeat the address.
 *
 * @param certain whether it is one unit on the day that was asked for
 * @param was the commune of before, where it is certain
 * @param now the commune of today, where it is certain
 * @param before all that it can mean of before
 * @param since all that it can mean today
 * @param near communes whose names are like it, never taken for it
 * @param findings why nobody can say which it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AddressView(
        UUID version,
        LocalDate from,
        boolean certain,
        @Nullable Commune was,
        @Nullable Commune now,
        List<Commune> before,
        List<Successor> since,
        List<Commune> near,
        List<FindingView> findings) {

    static AddressView of(ActiveUnits.Current current, Resolution found) {
        return new AddressView(
                current.version(),
                current.units().from(),
                found.isCertain(),
                found.was().orElse(null),
                found.is().orElse(null),
                found.before(),
                found.since(),
                found.near(),
                found.findings().stream().map(FindingView::of).toList());
    }
}
