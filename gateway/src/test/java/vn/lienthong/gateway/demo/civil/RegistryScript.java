package vn.lienthong.gateway.demo.civil;

import static vn.lienthong.mock.line.LineFault.answerLost;
import static vn.lienthong.mock.line.LineFault.down;
import static vn.lienthong.mock.line.LineFault.maintenancePage;
import static vn.lienthong.mock.line.LineFault.refuseConnections;
import static vn.lienthong.mock.line.LineFault.resetBeforeCommit;
import static vn.lienthong.mock.line.LineFault.serverError;

import java.util.List;
import vn.lienthong.mock.civilstatus.RecordType;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.civilstatus.Why;

/**
 * What goes wrong at the registry on that day. The outage begins and ends with 503, so that no call is under way when the port
 * closes.
 */
final class RegistryScript {

    static final List<RegistrySpell> SPELLS = List.of(
            RegistrySpell.of("10:45", "11:10", "bảo trì / maintenance page", maintenancePage()),
            RegistrySpell.of("13:50", "14:05", "trả lời 503 / answers 503", down()),
            RegistrySpell.of("14:05", "14:50", "không kết nối / no connection", refuseConnections()),
            RegistrySpell.of("14:50", "15:05", "trả lời 503 / answers 503", down()));

    static final List<RegistryBlow> BLOWS = List.of(
            RegistryBlow.handIns("07:50", 1, answerLost()),
            RegistryBlow.handIns("08:20", 1, serverError(500)),
            RegistryBlow.handIns("08:40", 2, answerLost()),
            RegistryBlow.tokensExpire("09:30", 2),
            RegistryBlow.handIns("10:10", 1, resetBeforeCommit()),
            RegistryBlow.handIns("10:20", 1, answerLost()));

    /** In the code of the group that lacks it. */
    static final String PLACE = "birthPlaceUnit";

    private static final String PLACE_ON_WIRE = "nksNoiSinhDVHC";

    /** The registry's catalogue of places lacks the new commune. */
    static final RegistrySwitch PLACE_UNKNOWN =
            RegistrySwitch.cannotEnter(PLACE_ON_WIRE, Why.NOT_IN_CATALOGUE, Commune.DINH_HOA.code());

    static final RegistrySwitch CAUSE_TOO_LONG = RegistrySwitch.cannotEnter(
                    "nktNguyenNhanChet", Why.TOO_LONG, CivilCase.LONG_CAUSE)
            .onType(RecordType.DEATH);

    /** Nor does it know the new commune as a unit that hands in; it does under the code that it gave it. */
    static final RegistrySwitch UNIT_UNKNOWN = RegistrySwitch.unknownUnit(Commune.DINH_HOA.code());

    static final String UNIT_AT_REGISTRY = "14641";

    private RegistryScript() {}
}
