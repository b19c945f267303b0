package vn.lienthong.mappings.npsp;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.FieldWords;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;

/**
 * One object of the wire turned into one object of the province's document, field by field. A field of the document is named
 * by its path, {@code applicant.name}. What is absent on the wire stays absent; that it is needed, the document's reader says.
 */
final class Conversion {

    private static final String CODE = "code";
    private static final Words FLAGS =
            new Words("1 hoặc True (có), 0 hoặc False (không)", "1 or True (yes), 0 or False (no)");
    private static final Words NO_TIME = new Words("Không phải ngày giờ có thật", "No day and time that exists");
    private static final Words WRITE_TIME = new Words(
            "Ghi 14 chữ số năm, tháng, ngày, giờ, phút, giây như 20250701083000 (giờ Việt Nam)",
            "Write 14 digits like 20250701083000 (time of Viet Nam)");
    private static final Words NO_NUMBER = new Words("Không phải số nguyên không âm", "No whole number from 0 on");
    private static final Words WRITE_NUMBER = new Words(
            "Chỉ ghi các chữ số, không có dấu phân cách, như 25000",
            "Write digits only, without separators, like 25000");

    private final WireMembers in;
    private final String pointer;
    private final String path;
    private final WayIn way;
    private final Draft out = new Draft();

    private Conversion(WireMembers in, String pointer, String path, WayIn way) {
        this.in = in;
        this.pointer = pointer;
        this.path = path;
        this.way = way;
    }

    /** @return the members of the document that the row becomes */
    static JsonValue.Members of(NpspRow row, WayIn way, Consumer<Conversion> fields) {
        return of(row.members(), row.pointer(), "", "", way, fields);
    }

    private static JsonValue.Members of(
            JsonValue.Members members,
            String wirePointer,
            String pointer,
            String path,
            WayIn way,
            Consumer<Conversion> fields) {
        var in = new WireMembers(wirePointer, members, way.findings());
        var conversion = new Conversion(in, pointer, path, way);
        fields.accept(conversion);
        way.ignore(in.unasked());
        return conversion.out.members();
    }

    /** @return the names of the wire that nobody has asked for so far */
    List<String> unasked() {
        return in.unasked();
    }

    /** @return the wire's own text; empty when it is absent */
    Optional<String> given(String wire) {
        return in.text(wire);
    }

    /** Puts what was concluded from a field of the wire. */
    void conclude(String wire, String field, JsonValue value) {
        came(wire, field);
        out.put(field, value);
    }

    void drop(String field) {
        out.remove(field);
    }

    /** @return what was put in the field so far */
    Optional<JsonValue> put(String field) {
        return out.get(field);
    }

    /** Takes the text as it is. */
    void text(String wire, String field) {
        came(wire, field);
        in.text(wire).ifPresent(text -> out.put(field, new JsonValue.Text(text)));
    }

    /** Takes the text as it is; without one the sender is told. */
    void requiredText(String wire, String field) {
        text(wire, field);
        if (out.get(field).isEmpty()) {
            var words = FieldWords.of(path + field);
            way.find(
                    in.pointer(wire),
                    path + field + ".missing",
                    new Words("Thiếu " + words.vi(), "Missing: " + words.en()),
                    new Words("Nhập " + words.vi() + " rồi gửi lại", "Enter " + words.en() + " and send again"));
        }
    }

    void time(String wire, String field) {
        came(wire, field);
        in.text(wire).ifPresent(text -> WireText.moment(text)
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .ifPresentOrElse(
                        time -> out.put(field, new JsonValue.Text(time)),
                        () -> unfit(wire, field, "malformed", NO_TIME, WRITE_TIME)));
    }

    <E extends Enum<E>> void choice(String wire, String field, NationalCodes<E> codes) {
        came(wire, field);
        in.text(wire).ifPresent(text -> codes.meant(text)
                .ifPresentOrElse(
                        value -> out.put(field, new JsonValue.Text(value.name())),
                        () -> unlisted(wire, field, codes.list())));
    }

    <E extends Enum<E>> void choice(String wire, String field, NationalCodes<E> codes, E otherwise) {
        out.put(field, new JsonValue.Text(otherwise.name()));
        choice(wire, field, codes);
    }

    void truth(String wire, String field, boolean otherwise) {
        out.put(field, new JsonValue.Truth(otherwise));
        truth(wire, field);
    }

    void truth(String wire, String field) {
        truth(wire, field, WireText::truth, FLAGS);
    }

    /** @param list what the texts may be, for the remedy */
    void truth(String wire, String field, Function<String, Optional<Boolean>> meaning, Words list) {
        came(wire, field);
        in.text(wire).ifPresent(text -> meaning.apply(text)
                .ifPresentOrElse(
                        value -> out.put(field, new JsonValue.Truth(value)), () -> unlisted(wire, field, list)));
    }

    void number(String wire, String field) {
        came(wire, field);
        in.text(wire).ifPresent(text -> WireText.wholeNumber(text, in.isNumeral(wire))
                .ifPresentOrElse(
                        digits -> out.put(field, new JsonValue.Numeral(digits)),
                        () -> unfit(wire, field, "type", NO_NUMBER, WRITE_NUMBER)));
    }

    /** Takes the objects of a list; those in which everything is blank are passed over. */
    void rows(String wire, String field, Consumer<Conversion> fields) {
        rows(wire, field, "", fields);
    }

    /** @param needed the member without which an object is passed over; {@code ""} when any will do */
    void rows(String wire, String field, String needed, Consumer<Conversion> fields) {
        came(wire, field);
        List<JsonValue> rows = new ArrayList<>();
        var elements = in.list(wire);
        for (int i = 0; i < elements.size(); i++) {
            var place = Pointer.below(in.pointer(wire), i);
            if (elements.get(i) instanceof JsonValue.Members members) {
                boolean counts = needed.isEmpty()
                        ? !WireMembers.isBlank(members)
                        : new WireMembers(place, members, new Findings())
                                .text(needed)
                                .isPresent();
                if (counts) {
                    var target = Pointer.below(pointer(field), rows.size());
                    way.came(target, place);
                    rows.add(of(members, place, target, path + field + ".", way, fields));
                }
            } else if (!WireMembers.isBlank(elements.get(i))) {
                way.find(
                        place,
                        path + field + ".type",
                        new Words("Phải là một đối tượng { }", "Must be an object { }"),
                        new Words("Sửa kiểu dữ liệu rồi gửi lại", "Give it in that form"));
            }
        }
        if (!rows.isEmpty()) {
            out.put(field, new JsonValue.Elements(rows));
        }
    }

    /** Takes the codes of a list of objects that hold one each; blank ones are passed over. */
    void codes(String wire, String field, String member) {
        rows(wire, field, member, row -> row.text(member, CODE));
        put(field).ifPresent(rows -> {
            List<JsonValue> codes = new ArrayList<>();
            ((JsonValue.Elements) rows)
                    .values()
                    .forEach(row -> codes.add(((JsonValue.Members) row).values().get(CODE)));
            out.put(field, new JsonValue.Elements(codes));
        });
    }

    /** What is found at the field of the document belongs to this place of the wire. */
    void came(String wire, String field) {
        way.came(pointer(field), in.pointer(wire));
        out.expect(field);
    }

    /** What is found at the field of the document was said for another field already. */
    void settle(String field) {
        way.settle(pointer(field));
    }

    private void unlisted(String wire, String field, Words list) {
        unfit(
                wire,
                field,
                "value",
                new Words("Không có trong danh mục", "Not one of the list"),
                new Words("Chọn một trong: " + list.vi(), "Choose one of: " + list.en()));
    }

    /** Says what is wrong with a field, and that nothing else need be said of it. */
    void complain(String wire, String field, String rule, Words message, Words remedy) {
        unfit(wire, field, rule, message, remedy);
    }

    private void unfit(String wire, String field, String rule, Words message, Words remedy) {
        way.find(in.pointer(wire), path + field + "." + rule, message, remedy);
        settle(field);
    }

    private String pointer(String field) {
        return pointer + "/" + field.replace('.', '/');
    }
}
