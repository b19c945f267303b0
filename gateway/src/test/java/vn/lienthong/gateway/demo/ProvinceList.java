package vn.lienthong.gateway.demo;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The province's own list of its dossiers, as its system writes it. After the mending the Portal was found to hold what the
 * province told, so that what it exports is where the list begins.
 *
 * @param rows status and procedure by dossier code
 */
record ProvinceList(SortedMap<String, List<String>> rows) {

    private static final int CODE = 0;
    private static final int PROCEDURE = 1;
    private static final int STATUS = 3;

    static ProvinceList of(String export) {
        return new ProvinceList(new TreeMap<>(export.lines()
                .skip(1)
                .map(it -> it.split(",", -1))
                .collect(Collectors.toMap(it -> it[CODE], it -> List.of(it[STATUS], it[PROCEDURE])))));
    }

    /** The same with another row. */
    ProvinceList with(String code, String status, String procedure) {
        SortedMap<String, List<String>> changed = new TreeMap<>(rows);
        changed.put(code, List.of(status, procedure));
        return new ProvinceList(changed);
    }

    String status(String code) {
        return rows.getOrDefault(code, List.of("")).get(0);
    }

    String procedure(String code) {
        return rows.getOrDefault(code, List.of("", "")).get(1);
    }

    /** @return the file, a row a dossier, in no order that anybody should rely on */
    String text() {
        return "Số TT;Mã hồ sơ;Trạng thái;Mã TTHC\n"
                + rows.entrySet().stream()
                        .sorted(Map.Entry.<String, List<String>>comparingByKey().reversed())
                        .map(it -> "1;" + it.getKey() + ";" + String.join(";", it.getValue()))
                        .collect(Collectors.joining("\n"));
    }
}
