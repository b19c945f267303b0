package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.NearestName;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;

/** Reads the fields that have parts of their own: names, addresses, and texts by name. */
final class CompoundReading {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> NAME_PARTS = Set.of("full", "family", "middle", "given");
    private static final String VIETNAM = "VN";
    private static final Map<String, Pattern> CODES = Map.of(
            "province", Pattern.compile("\\d{2}"),
            "district", Pattern.compile("\\d{3}"),
            "commune", Pattern.compile("\\d{5}"));
    private static final Map<String, Words> ADDRESS_WORDS = Map.of(
            "country", new Words("mã quốc gia", "the country"),
            "province", new Words("mã tỉnh", "the province"),
            "district", new Words("mã huyện", "the district"),
            "commune", new Words("mã xã", "the commune"),
            "detail", new Words("địa chỉ chi tiết", "the detail"));

    /** Every run of blanks within a name is one blank. */
    Optional<JsonNode> name(
            JsonValue value, String pointer, FormField field, FieldComplaint complaint, Findings findings) {
        var out = NODES.objectNode();
        if (value instanceof JsonValue.Text) {
            namePart(value, "full", complaint, out);
        } else if (value instanceof JsonValue.Members members) {
            for (var name : new String[] {"full", "family", "middle", "given"}) {
                var part = members.values().get(name);
                if (part != null && !(part instanceof JsonValue.Nothing)) {
                    namePart(
                            part,
                            name,
                            new FieldComplaint(Pointer.below(pointer, name), field.path(), field.words(), findings),
                            out);
                }
            }
            unknown(members, NAME_PARTS, pointer, field, findings);
        } else {
            complaint.type("họ tên, hoặc đối tượng { family, middle, given }", "a name, or { family, middle, given }");
            return Optional.empty();
        }
        if (out.has("full") && out.size() > 1) {
            complaint.type("họ tên đầy đủ hoặc từng phần, không phải cả hai", "whole or in parts, not both");
        } else if (!out.has("full") && !out.has("given") && findings.isEmpty()) {
            complaint.missing();
        }
        return Optional.of(out);
    }

    private static void namePart(JsonValue value, String name, FieldComplaint complaint, ObjectNode out) {
        PlainText.read(value, FieldKind.NAME, complaint)
                .ifPresent(text -> out.put(name, BLANKS.matcher(text).replaceAll(" ")));
    }

    Optional<JsonNode> address(
            JsonValue value, String pointer, FormField field, FieldComplaint complaint, Findings findings) {
        if (!(value instanceof JsonValue.Members members)) {
            complaint.type(
                    "đối tượng { province, commune, detail }", "an object { province, district, commune, detail }");
            return Optional.empty();
        }
        var out = NODES.objectNode();
        for (var name : new String[] {"country", "province", "district", "commune", "detail"}) {
            var part = members.values().get(name);
            if (part != null && !(part instanceof JsonValue.Nothing)) {
                var of = part(name, pointer, field, findings);
                PlainText.read(part, name.equals("detail") ? FieldKind.LINE : FieldKind.CODE, of)
                        .filter(text -> isCode(name, text, of))
                        .ifPresent(text -> out.put(name, text));
            }
        }
        unknown(members, ADDRESS_WORDS.keySet(), pointer, field, findings);
        if (VIETNAM.equals(out.path("country").asText(VIETNAM))
                && !members.values().isEmpty()
                && !members.values().containsKey("province")) {
            part("province", pointer, field, findings).missing();
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    private static boolean isCode(String name, String text, FieldComplaint complaint) {
        var grammar = CODES.get(name);
        if (grammar == null || grammar.matcher(text).matches()) {
            return true;
        }
        int digits = name.equals("province") ? 2 : name.equals("district") ? 3 : 5;
        complaint.malformed(
                "phải là mã " + digits + " chữ số",
                "must be a code of " + digits + " digits",
                "14620".substring(0, digits),
                "14620".substring(0, digits));
        return false;
    }

    private static FieldComplaint part(String name, String pointer, FormField field, Findings findings) {
        var words = ADDRESS_WORDS.getOrDefault(name, field.words());
        return new FieldComplaint(
                Pointer.below(pointer, name),
                field.path() + "." + name,
                new Words(
                        words.vi() + " trong " + field.words().vi(),
                        words.en() + " in " + field.words().en()),
                findings);
    }

    Optional<JsonNode> texts(
            JsonValue value, String pointer, FormField field, FieldComplaint complaint, Findings findings) {
        if (!(value instanceof JsonValue.Members members)) {
            complaint.type("một đối tượng { }", "an object { }");
            return Optional.empty();
        }
        var out = NODES.objectNode();
        new TreeMap<>(members.values()).forEach((name, text) -> PlainText.read(
                        text,
                        FieldKind.LINE,
                        new FieldComplaint(Pointer.below(pointer, name), field.path(), field.words(), findings))
                .ifPresent(it -> out.put(Canonical.nfc(name), it)));
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    private static void unknown(
            JsonValue.Members members, Set<String> known, String pointer, FormField field, Findings findings) {
        members.values().keySet().stream().filter(name -> !known.contains(name)).forEach(name -> new FieldComplaint(
                        pointer, field.path(), field.words(), findings)
                .unknown(name, NearestName.to(name, known)));
    }
}
