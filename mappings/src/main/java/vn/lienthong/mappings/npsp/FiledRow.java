package vn.lienthong.mappings.npsp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;

/** A filed dossier in the names of the contract: aliases resolved, defaults put in, files by the address of what was kept. */
final class FiledRow {

    private static final String DOCUMENTS = "TaiLieuNop";
    private static final String NAME = "TenTepDinhKem";
    private static final String URL = "DuongDanTaiTepTin";
    private static final String FILE_ID = "TepDinhKemId";
    private static final String FILED = "NgayNopHoSo";
    private static final String RECEIVED = "NgayTiepNhan";

    private final FiledDialect dialect;
    private final FiledCall call;
    private final Set<UUID> named = new HashSet<>();
    private final Map<String, String> aliases = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    FiledRow(FiledDialect dialect, FiledCall call) {
        this.dialect = dialect;
        this.call = call;
        aliases.putAll(dialect.aliases());
    }

    static String address(FiledDialect dialect, FiledFile file) {
        return dialect.files() + "/" + file.id();
    }

    JsonValue.Members members() {
        Map<String, JsonValue> row = new LinkedHashMap<>();
        List<JsonValue> alone = new ArrayList<>();
        call.row().members().values().forEach((name, value) -> {
            Optional<FiledFile> file = Optional.ofNullable(call.files().get(Pointer.below("", name)));
            if (file.isPresent()) {
                alone.add(document(call.row().members(), name, file.get()));
            } else if (name.equalsIgnoreCase(DOCUMENTS) && value instanceof JsonValue.Elements elements) {
                row.put(name, documents(name, elements));
            } else {
                row.put(aliases.getOrDefault(name, name), value);
            }
        });
        alone.forEach(it -> row.merge(DOCUMENTS, new JsonValue.Elements(List.of(it)), FiledRow::joined));
        dialect.defaults().forEach((name, value) -> putIfBlank(row, name, new JsonValue.Text(value)));
        find(row, FILED).ifPresent(filed -> putIfBlank(row, RECEIVED, filed));
        return new JsonValue.Members(row);
    }

    private JsonValue documents(String list, JsonValue.Elements elements) {
        List<JsonValue> documents = new ArrayList<>();
        for (int i = 0; i < elements.values().size(); i++) {
            var place = Pointer.below(Pointer.below("", list), i);
            documents.add(
                    elements.values().get(i) instanceof JsonValue.Members one
                            ? document(place, one)
                            : elements.values().get(i));
        }
        return new JsonValue.Elements(documents);
    }

    private JsonValue document(String place, JsonValue.Members one) {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        one.values().forEach((name, value) -> {
            var file = call.files().get(Pointer.below(place, name));
            if (file == null) {
                document.put(name, value);
            } else {
                here(document, file);
            }
        });
        return new JsonValue.Members(document);
    }

    /** A file that stands in a field of its own, named by the field {@code Ten…} beside it. */
    private JsonValue document(JsonValue.Members row, String field, FiledFile file) {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put(NAME, find(row.values(), "Ten" + field).orElse(new JsonValue.Text(field)));
        here(document, file);
        return new JsonValue.Members(document);
    }

    private void here(Map<String, JsonValue> document, FiledFile file) {
        document.put(URL, new JsonValue.Text(address(dialect, file)));
        if (named.add(file.id())) {
            document.putIfAbsent(FILE_ID, new JsonValue.Text(file.id().toString()));
        }
    }

    private static JsonValue joined(JsonValue before, JsonValue more) {
        List<JsonValue> all = new ArrayList<>();
        if (before instanceof JsonValue.Elements elements) {
            all.addAll(elements.values());
        }
        all.addAll(((JsonValue.Elements) more).values());
        return new JsonValue.Elements(all);
    }

    private static void putIfBlank(Map<String, JsonValue> row, String name, JsonValue value) {
        if (find(row, name).isEmpty()) {
            row.keySet().removeIf(it -> it.equalsIgnoreCase(name));
            row.put(name, value);
        }
    }

    private static Optional<JsonValue> find(Map<String, JsonValue> row, String name) {
        return row.entrySet().stream()
                .filter(it -> it.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .filter(it -> !WireMembers.isBlank(it))
                .findFirst();
    }
}
