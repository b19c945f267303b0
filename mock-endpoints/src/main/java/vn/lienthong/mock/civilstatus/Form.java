package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one kind of dossier: names, what each holds, which must not be empty. */
final class Form {
    private final Map<String, FieldKind> fields = new LinkedHashMap<>();
    private final Set<String> demanded = new LinkedHashSet<>();
    private final Set<String> openPrefixes = new LinkedHashSet<>();

    Form with(FieldKind kind, String... names) {
        for (String name : names) {
            fields.put(name, kind);
        }
        return this;
    }

    /** The fields that every person has, below a prefix. */
    Form person(String prefix) {
        return with(FieldKind.NAME, prefix + "HoTen")
                .with(FieldKind.BIRTH_DATE, prefix + "NgaySinh")
                .with(FieldKind.ADDRESS, prefix + "NoiCuTru")
                .with(FieldKind.RESIDENCE, prefix + "LoaiCuTru")
                .with(FieldKind.SEX, prefix + "GioiTinh")
                .with(FieldKind.NUMBER, prefix + "LoaiGiayToTuyThan")
                .with(FieldKind.PERSONAL_NUMBER, prefix + "SoDDCN")
                .with(FieldKind.DATE, prefix + "NgayCapGiayToTuyThan")
                .with(
                        FieldKind.PLAIN,
                        prefix + "DanToc",
                        prefix + "DanTocKhac",
                        prefix + "QuocTich",
                        prefix + "QuocTichKhac",
                        prefix + "GiayToKhac",
                        prefix + "SoGiayToTuyThan",
                        prefix + "NoiCapGiayToTuyThan",
                        prefix + "XacThucThongTin");
    }

    /** Further fields with this prefix are passed over: the contract does not list them all. */
    Form open(String prefix) {
        openPrefixes.add(prefix);
        return this;
    }

    Form demanding(String... names) {
        demanded.addAll(List.of(names));
        return this;
    }

    /** Everything that the registry has against the data. @param demands whether fields may be missing */
    List<Sentence> judge(JsonNode data, boolean xml, boolean demands) {
        List<Sentence> found = new ArrayList<>();
        data.properties().forEach(entry -> {
            FieldKind kind = fields.get(entry.getKey());
            if (kind != null) {
                kind.wrong(entry.getValue(), xml).ifPresent(why -> found.add(Sentence.of(entry.getKey(), why)));
            } else if (openPrefixes.stream().noneMatch(entry.getKey()::startsWith)) {
                found.add(Sentence.of(entry.getKey(), Why.NOT_A_FIELD));
            }
        });
        if (demands) {
            demanded.stream()
                    .filter(name -> blank(data.path(name)))
                    .forEach(name -> found.add(Sentence.of(name, Why.MISSING)));
        }
        return List.copyOf(found);
    }

    private static boolean blank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isValueNode() && value.asText().isBlank())
                || (value.isObject() && value.isEmpty());
    }
}
