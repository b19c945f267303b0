package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code danhMuc} lists: codes and names, which may change while the registry runs. Units are invented. */
public final class Catalogue {
    private final Map<CatalogueKind, Map<String, String>> lists = new EnumMap<>(CatalogueKind.class);

    Catalogue() {
        fill(CatalogueKind.NATIONALITY, "VN", "Việt Nam", "LA", "Lào", "KH", "Campuchia", "CN", "Trung Quốc");
        fill(CatalogueKind.COUNTRY, "VN", "Việt Nam", "LA", "Lào", "KH", "Campuchia", "CN", "Trung Quốc");
        fill(
                CatalogueKind.ETHNICITY,
                "01",
                "Kinh",
                "02",
                "Tày",
                "03",
                "Thái",
                "04",
                "Hoa",
                "05",
                "Khmer",
                "06",
                "Mường");
        fill(CatalogueKind.UNIT, "37", "Tỉnh giả lập", "14329", "Phường giả lập Một", "14330", "Xã giả lập Hai");
        fill(CatalogueKind.IDENTITY_PAPER, "1", "Chứng minh nhân dân", "2", "Hộ chiếu", "3", "Thẻ thường trú");
        fill(
                CatalogueKind.IDENTITY_PAPER,
                "4",
                "Căn cước công dân",
                "5",
                "Giấy tờ quân đội",
                "6",
                "Giấy tờ quân đội khác");
        fill(CatalogueKind.IDENTITY_PAPER, "7", "Giấy tờ công an", "8", "Khác", "10", "Giấy khai sinh");
    }

    /** Adds an entry, or changes its name. */
    public synchronized void put(CatalogueKind kind, String code, String name) {
        list(kind).put(code, name);
    }

    /** @return whether there was such an entry */
    public synchronized boolean remove(CatalogueKind kind, String code) {
        return list(kind).remove(code) != null;
    }

    /** Names by code. */
    public synchronized Map<String, String> of(CatalogueKind kind) {
        return new LinkedHashMap<>(list(kind));
    }

    synchronized boolean knowsUnit(String unit) {
        return list(CatalogueKind.UNIT).containsKey(unit);
    }

    synchronized ArrayNode wire(CatalogueKind kind) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        list(kind).forEach((code, name) -> rows.addObject().put("ma", code).put("ten", name));
        return rows;
    }

    /** A sentence for each field whose value is not in its list. */
    synchronized List<Sentence> unknown(JsonNode data) {
        List<Sentence> found = new ArrayList<>();
        data.properties().forEach(field -> {
            String value = field.getValue().asText("");
            String name = field.getKey();
            boolean unknown = (name.endsWith("QuocTich") && missing(CatalogueKind.NATIONALITY, value))
                    || (name.endsWith("DanToc") && missing(CatalogueKind.ETHNICITY, value))
                    || (name.endsWith("LoaiGiayToTuyThan") && missing(CatalogueKind.IDENTITY_PAPER, value));
            if (unknown) {
                found.add(Sentence.of(name, Why.NOT_IN_CATALOGUE));
            }
        });
        return found;
    }

    private boolean missing(CatalogueKind kind, String value) {
        return !value.isEmpty() && !list(kind).containsKey(value);
    }

    private Map<String, String> list(CatalogueKind kind) {
        return lists.computeIfAbsent(kind, fresh -> new LinkedHashMap<>());
    }

    private void fill(CatalogueKind kind, String... codesAndNames) {
        for (int i = 0; i < codesAndNames.length; i += 2) {
            list(kind).put(codesAndNames[i], codesAndNames[i + 1]);
        }
    }
}
