package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;

/** Writes a form with the registry's names and values. What is absent is left out. */
final class ContentToWire {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private final RegistryDialect dialect;
    private final CivilType type;
    private final List<Finding> findings = new ArrayList<>();

    ContentToWire(RegistryDialect dialect, CivilType type) {
        this.dialect = dialect;
        this.type = type;
    }

    /** @param content the form in its canonical JSON */
    Translation<ObjectNode> translate(ObjectNode content) {
        var out = NODES.objectNode();
        for (var field : Forms.of(type).form().fields()) {
            var value = content.at("/" + field.path().replace('.', '/'));
            if (!value.isMissingNode()) {
                wire(field, value).ifPresent(it -> out.set(field.wire(), it));
            }
        }
        return findings.isEmpty() ? Translation.of(out) : Translation.because(findings);
    }

    private Optional<JsonNode> wire(FormField field, JsonNode value) {
        return switch (field.kind()) {
            case NAME -> Optional.of(name(value));
            case ADDRESS -> Optional.of(address(value));
            case DATE, PARTIAL_DATE -> date(field, value.textValue());
            case TRUTH -> Optional.of(NODES.numberNode(value.booleanValue() ? 1 : 0));
            case LISTED, LISTED_NUMBER -> listed(field, value.textValue());
            default -> Optional.of(value);
        };
    }

    private JsonNode name(JsonNode value) {
        var name = CivilJson.record(value, PersonName.class);
        if (dialect.names() == RegistryDialect.NameStyle.PLAIN) {
            return NODES.textNode(name.text());
        }
        var parts = name.inParts();
        var out = NODES.objectNode();
        put(out, "Ho", parts.family());
        put(out, "ChuDem", parts.middle());
        put(out, "Ten", parts.given());
        return out;
    }

    private JsonNode address(JsonNode value) {
        var out = NODES.objectNode();
        put(out, "maTinh", value.path("province").textValue());
        if (dialect.districts()) {
            put(out, "maHuyen", value.path("district").textValue());
        }
        put(out, "maXa", value.path("commune").textValue());
        put(out, "dcChiTiet", value.path("detail").textValue());
        if (dialect.countries()) {
            put(out, "quocGia", value.path("country").asText("VN"));
        }
        return out;
    }

    private Optional<JsonNode> date(FormField field, String iso) {
        var date = PartialDate.parse(iso).orElseThrow();
        if (date.day() == null && dialect.dates().wholeOnly().contains(field.wire())) {
            return Optional.empty();
        }
        if (!dialect.dates().inParts(field.wire())) {
            return Optional.of(
                    NODES.textNode(WireDate.write(date, dialect.dates().pattern(type, field.wire()))));
        }
        var parts = iso.split("-");
        var out = NODES.objectNode().put("namSinh", parts[0]);
        if (parts.length > 1) {
            out.put("thangSinh", parts[1]);
        }
        if (parts.length > 2) {
            out.put("ngaySinh", parts[2]);
        }
        return Optional.of(out);
    }

    /** A word that a list only lets through is sent as it is, but for one where a number belongs: nobody would take it. */
    private Optional<JsonNode> listed(FormField field, String word) {
        var list = dialect.codes().list(field.list() == null ? "" : field.list());
        boolean isListed = list.filter(it -> it.entries().containsKey(word)).isPresent();
        boolean isNumber = field.kind() == FieldKind.LISTED_NUMBER;
        var code = (list.isEmpty() ? Optional.of(word) : list.get().code(word))
                .filter(it -> isListed || !isNumber || NUMBER.matcher(it).matches());
        if (code.isEmpty()) {
            findings.add(noCode(field));
        }
        return code.map(it ->
                isNumber && NUMBER.matcher(it).matches() ? NODES.numberNode(Integer.parseInt(it)) : NODES.textNode(it));
    }

    private static Finding noCode(FormField field) {
        return new Finding(
                "/content/" + field.path().replace('.', '/'),
                field.path() + ".code",
                new Words(
                        FieldComplaint.sentence(field.words().vi()) + " chưa có mã của hệ thống hộ tịch",
                        FieldComplaint.sentence(field.words().en()) + " has no code of the registry"),
                new Words(
                        "Bổ sung mã vào danh mục " + field.list() + " (tệp codes-file), rồi chuyển lại hồ sơ",
                        "Add the code to the list " + field.list() + " (codes-file), and release the dossier"),
                Blame.CATALOGUE);
    }

    private static void put(ObjectNode out, String name, @Nullable String text) {
        if (text != null) {
            out.put(name, text);
        }
    }
}
