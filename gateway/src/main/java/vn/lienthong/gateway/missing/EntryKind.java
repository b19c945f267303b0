package vn.lienthong.gateway.missing;

import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/** What an operator may add to. A configured list always comes first; what is added only fills what it lacks. */
public enum EntryKind {
    /** The name by which the Portal shows a unit. */
    PORTAL_UNIT(
            Lane.NPSP,
            List.of("unit.unknown"),
            "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .,()/'’-]{1,199}",
            new Words("tên đơn vị, từ 2 đến 200 chữ", "the name of the unit, of 2 to 200 letters")),
    /** The code by which the civil registry knows a unit. */
    REGISTRY_UNIT(
            Lane.CIVIL_STATUS,
            List.of("registryUnit.unknown", "106"),
            "[0-9A-Za-z.]{1,20}",
            new Words(
                    "mã đơn vị theo hệ thống hộ tịch: chữ số, chữ không dấu, dấu chấm",
                    "the registry's code of the unit: digits, letters without marks, dots"));

    private final Lane lane;
    private final List<String> rules;
    private final Pattern shape;
    private final Words expected;

    EntryKind(Lane lane, List<String> rules, String shape, Words expected) {
        this.lane = lane;
        this.rules = rules;
        this.shape = Pattern.compile(shape);
        this.expected = expected;
    }

    /** Whose messages are parked for the lack of it. */
    public Lane lane() {
        return lane;
    }

    /** What the finding or the system's refusal names, each of which is enough. */
    List<String> rules() {
        return rules;
    }

    /** What a value looks like. */
    public Words expected() {
        return expected;
    }

    boolean takes(String value) {
        return shape.matcher(value).matches();
    }
}
