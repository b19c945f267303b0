package vn.lienthong.mock.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.mock.wire.Json;

/**
 * A question in whatever form it came, and everything that is wrong with it.
 *
 * @param members in the service's spelling, in the order in which they came
 */
record Question(ObjectNode members, List<String> wrong) {
    private static final Set<String> NEEDED = Set.of("MaYeuCau", "MaDVC", "MaTichHop", "MaCanBo", "HoVaTen");

    static Question broken(String reason) {
        return new Question(Json.mapper().createObjectNode(), List.of(reason));
    }

    /** Judges the values; order and names are the form's matter. */
    static Question of(ObjectNode members, List<String> wrongInForm) {
        List<String> wrong = new ArrayList<>(wrongInForm);
        for (String name : NEEDED) {
            if (text(members, name).isBlank()) {
                wrong.add(name + ": is missing");
            }
        }
        if (!text(members, "MaTichHop").equals("037")) {
            wrong.add("MaTichHop: must be 037");
        }
        String number = text(members, "SoDinhDanh");
        String old = text(members, "SoCMND");
        if (number.isEmpty() == old.isEmpty()) {
            wrong.add("SoDinhDanh, SoCMND: exactly one must be there");
        } else if (!number.matches("(\\d{12})?") || !old.matches("(\\d{9})?")) {
            wrong.add("SoDinhDanh has 12 digits, SoCMND 9");
        }
        if (!text(members, "NgayThangNam").matches("(\\d{8})?")
                || !text(members, "Nam").matches("(\\d{4})?")
                || (text(members, "NgayThangNam") + text(members, "Nam")).isEmpty()) {
            wrong.add("NgayThangNamSinh: NgayThangNam is yyyyMMdd, Nam is yyyy, and one of them must be there");
        }
        return new Question(members, List.copyOf(wrong));
    }

    String number() {
        return text(members, "SoDinhDanh") + text(members, "SoCMND");
    }

    String birthYear() {
        String day = text(members, "NgayThangNam");
        return day.isEmpty() ? text(members, "Nam") : day.substring(0, 4);
    }

    String of(String name) {
        return text(members, name);
    }

    private static String text(JsonNode members, String name) {
        return members.path(name).asText("");
    }
}
