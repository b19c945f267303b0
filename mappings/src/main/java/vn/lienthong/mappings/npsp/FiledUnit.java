package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.JsonValue;

/** The unit that a dossier was filed for: as one of the given fields says, or else the organisation in its code. */
record FiledUnit(List<String> fields, List<String> nationalIssuers) {

    private static final String CODE = "MaHoSo";
    private static final String NO_UNIT = "A00";
    private static final Words MISSING = new Words(
            "Không có trường nào cho biết mã đơn vị tiếp nhận", "No field says for which unit the dossier is");

    void convert(Conversion in) {
        var named = fields.stream().filter(it -> in.given(it).isPresent()).findFirst();
        var field = named.orElse(CODE);
        named.flatMap(in::given).or(() -> organisation(in)).ifPresentOrElse(unit -> put(in, field, unit), () -> {
            put(in, CODE, NO_UNIT);
            in.complain(CODE, "receivingUnit.code", "missing", MISSING, remedy());
        });
        in.text("DonViXuLy", "handlingUnit.name");
    }

    private static void put(Conversion in, String field, String unit) {
        in.conclude(field, "receivingUnit.code", new JsonValue.Text(unit));
        in.conclude(field, "handlingUnit.code", new JsonValue.Text(unit));
    }

    private Optional<String> organisation(Conversion in) {
        return in.given(CODE)
                .flatMap(DossierCode::parse)
                .map(DossierCode::organisation)
                .filter(it -> !nationalIssuers.contains(it.province()))
                .map(it -> it.text());
    }

    private Words remedy() {
        var names = String.join(", ", fields);
        return new Words(
                "Ghi mã định danh hoặc mã xã 5 chữ số của đơn vị vào một trong các trường: " + names,
                "Give the unit's identifier or commune code in one of: " + names);
    }
}
