package vn.lienthong.gateway.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.account.Account;
import vn.lienthong.gateway.unit.MergedUnits;
import vn.lienthong.mappings.Words;

/** Says what the limit of an account means by the table of units that is used. */
@Component
public final class UnitLimits {

    private final MergedUnits merged;

    UnitLimits(MergedUnits merged) {
        this.merged = merged;
    }

    public UnitsOfAccount of(Account account) {
        @Nullable List<String> units = account.units();
        if (units == null) {
            return new UnitsOfAccount(account.name(), null, null, List.of());
        }
        Set<String> codes = new TreeSet<>(units);
        return new UnitsOfAccount(
                account.name(),
                units,
                merged.of(codes),
                merged.unknown(codes).stream().map(UnitLimits::unknown).toList());
    }

    /** Old systems have codes of their own, so that it is no refusal. */
    private static Words unknown(String code) {
        return new Words(
                "Bảng đơn vị đang dùng không có mã " + code + "; chỉ thấy hồ sơ ghi đúng mã này",
                "The table of units that is used does not have the code " + code
                        + "; only dossiers with this very code are seen");
    }
}
