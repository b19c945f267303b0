package vn.lienthong.gateway.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.Subject;
import vn.lienthong.mappings.unit.UnitOnDossier;
import vn.lienthong.mappings.unit.Units;

/** The units that one system expects to be told of. */
final class ExpectedUnits {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ActiveUnits active;
    private final UnitCodes codes;
    private final Clock clock;

    ExpectedUnits(ActiveUnits active, UnitCodes codes, Clock clock) {
        this.active = active;
        this.codes = codes;
        this.clock = clock;
    }

    UnitOnDossier reading(String code, LocalDate on) {
        return active.units().onDossier(code, on, Subject.PEOPLE);
    }

    /** @return the commune to be told of; empty where the code goes as it is, and where nobody can say */
    Optional<Commune> expected(String code, LocalDate on) {
        return codes == UnitCodes.AS_SENT ? Optional.empty() : expected(active.units(), code, on);
    }

    /** Whether the expected commune is one of today. */
    boolean isOfToday(LocalDate on) {
        return !told(on).isBefore(active.units().from());
    }

    /** @return why nobody can say which commune it is */
    Optional<Finding> open(String code, LocalDate on, String pointer) {
        return codes == UnitCodes.AS_SENT || expected(code, on).isPresent()
                ? Optional.empty()
                : reading(code, on).finding(pointer);
    }

    private Optional<Commune> expected(Units units, String code, LocalDate on) {
        UnitOnDossier unit = units.onDossier(code, on, Subject.PEOPLE);
        return told(on).isBefore(units.from()) ? unit.before().or(unit::since) : unit.since();
    }

    private LocalDate told(LocalDate on) {
        return codes == UnitCodes.OF_RECEIPT ? on : LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
