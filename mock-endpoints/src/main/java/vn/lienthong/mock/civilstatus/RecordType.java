package vn.lienthong.mock.civilstatus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of civil-status dossiers, and the modules that name them. */
public enum RecordType {
    BIRTH("KS", "LTKS"),
    DEATH("KT", "LTKT"),
    MARRIAGE("KH", "LTKH"),
    MARITAL_STATUS("HN"),
    RECOGNITION("CMC"),
    EXTRACT("BS");

    private final List<String> modules;

    RecordType(String... modules) {
        this.modules = List.of(modules);
    }

    /** The module of the register, not of a linked procedure. */
    String registerModule() {
        return modules.get(0);
    }

    static Optional<RecordType> ofModule(String module) {
        return Arrays.stream(values())
                .filter(type -> type.modules.contains(module))
                .findFirst();
    }

    static List<String> everyModule() {
        return Arrays.stream(values()).flatMap(type -> type.modules.stream()).toList();
    }
}
