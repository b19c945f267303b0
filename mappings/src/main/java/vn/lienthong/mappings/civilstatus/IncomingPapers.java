package vn.lienthong.mappings.civilstatus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.json.JsonValue;

/** The papers of an incoming body. Those that were cancelled are passed over, as the registry would not get them either. */
final class IncomingPapers {

    private static final int LONGEST_TYPE = 9;

    private IncomingPapers() {}

    /** @return what stood before a file, as far as it tells of it */
    static AttachmentRef paper(Map<String, JsonValue> before) {
        return new AttachmentRef(
                null,
                text(before, "loaiGiayTo")
                        .filter(it -> it.matches("\\d{1," + LONGEST_TYPE + "}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                text(before, "tenGiayTo").orElse("Giấy tờ đính kèm"),
                text(before, "tenTepDinhKem").orElse(null),
                null);
    }

    static JsonValue of(JsonValue.Members body, Map<String, AttachmentRef> kept, String cancelled) {
        var papers = new ArrayList<JsonValue>();
        if (body.values().get(CivilToRegistry.ATTACHMENTS) instanceof JsonValue.Elements elements) {
            for (var element : elements.values()) {
                if (element instanceof JsonValue.Members members
                        && !text(members.values(), "huyGiayTo").equals(Optional.of(cancelled))) {
                    papers.add(paper(members.values(), kept));
                }
            }
        }
        return new JsonValue.Elements(List.copyOf(papers));
    }

    private static JsonValue paper(Map<String, JsonValue> members, Map<String, AttachmentRef> kept) {
        var of = paper(members);
        var file = text(members, "duLieuTepDinhKem").map(kept::get);
        var out = new LinkedHashMap<String, JsonValue>();
        put(out, "name", of.name());
        put(out, "fileName", of.fileName());
        if (of.paperType() != null) {
            out.put("paperType", new JsonValue.Numeral(of.paperType().toString()));
        }
        file.ifPresent(it -> {
            put(out, "id", it.id() == null ? null : it.id().toString());
            put(out, "sha256", it.sha256());
        });
        return new JsonValue.Members(out);
    }

    private static void put(Map<String, JsonValue> out, String name, @Nullable String text) {
        if (text != null) {
            out.put(name, new JsonValue.Text(text));
        }
    }

    private static Optional<String> text(Map<String, JsonValue> members, String name) {
        return Optional.ofNullable(members.get(name)).flatMap(WireContent::text).filter(it -> !it.isBlank());
    }
}
