package vn.lienthong.mappings.civilstatus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;

/** One row of results: how the dossier stands, and the entry in the register where there is one. */
final class ResultRow {

    private static final Set<String> OF_THE_ENTRY =
            Set.of("sodinhdanh", "ngaydangky", "sodangky", "so", "quyenso", "trangso", "id", "module", "cbssoddcn");
    private static final String BIRTH_PLACE = "nksNoiSinh";
    private static final String PERSONAL_NUMBER = "\\d{12}";

    private final JsonValue.Members row;
    private final RegistryDialect dialect;
    private final Map<String, AttachmentRef> papers;

    ResultRow(JsonValue.Members row, RegistryDialect dialect, Map<String, AttachmentRef> papers) {
        this.row = row;
        this.dialect = dialect;
        this.papers = papers;
    }

    /** @return empty when the row does not say of which dossier it is */
    Optional<RegistryStatus> status(CivilType type) {
        return text(row, "maHoSoMCDT", "maHoSo").map(code -> {
            var state = text(row, "trangThai")
                    .map(ReplyJudge::plain)
                    .map(dialect.replies().states()::get)
                    .orElse(RegistryState.NOT_THERE);
            var entry = member(row, "ketQuaXuLy")
                    .filter(JsonValue.Members.class::isInstance)
                    .map(JsonValue.Members.class::cast)
                    .filter(it -> state == RegistryState.REGISTERED);
            return new RegistryStatus(
                    code,
                    state,
                    Snippet.of(text(row, "ghiChu", "noiDungXuLy", "errors").orElse("")),
                    text(row, "hanBoSungHoSo").flatMap(WireDate::read).flatMap(PartialDate::whole),
                    text(row, "thoiGianThucHien").flatMap(ResultRow::instant),
                    entry.filter(it -> DossierCode.parse(code).isPresent()).map(it -> result(type, code, it)));
        });
    }

    CivilResult result(CivilType type, String code, JsonValue.Members entry) {
        var document = papers.values().stream().findFirst();
        var own = entry.values().values().stream()
                .flatMap(value -> text(value).map(papers::get).stream())
                .findFirst();
        return new CivilResult(
                new DossierCode(code),
                type,
                RegistryState.REGISTERED,
                text(entry, "ngayDangKy")
                        .flatMap(WireDate::read)
                        .flatMap(PartialDate::whole)
                        .orElse(null),
                text(entry, "soDangKy", "so").orElse(null),
                text(entry, "quyenSo").orElse(null),
                text(entry, "trangSo").orElse(null),
                text(entry, "soDinhDanh", "cbsSoDDCN")
                        .filter(it -> it.matches(PERSONAL_NUMBER))
                        .orElse(null),
                fields(type, entry),
                own.or(() -> papers.size() == 1 ? document : Optional.empty()).orElse(null),
                CivilResult.Source.REGISTRY);
    }

    private TreeMap<String, String> fields(CivilType type, JsonValue.Members entry) {
        var form = Forms.of(type).form();
        var fields = new TreeMap<String, String>();
        entry.values().forEach((name, value) -> {
            boolean isPaper = text(value).filter(papers::containsKey).isPresent();
            if (!isPaper && !OF_THE_ENTRY.contains(name.toLowerCase(Locale.ROOT)) && !WireContent.isBlank(value)) {
                var field = form.wire(name);
                var said = field.isEmpty() ? value : new WireContent(dialect, type).value(field.get(), value);
                fields.put(field.map(FormField::path).orElse(name), shown(said));
                if (name.equalsIgnoreCase(BIRTH_PLACE) && value instanceof JsonValue.Members place) {
                    text(place, "maTinh").ifPresent(province -> fields.put(BIRTH_PLACE + "MaTinh", province));
                }
            }
        });
        return fields;
    }

    /** Names in their order, addresses from the house up. */
    private static String shown(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            var order = List.of("family", "middle", "given", "detail", "commune", "district", "province", "country");
            return members.values().entrySet().stream()
                    .sorted(Comparator.comparingInt(it -> order.indexOf(it.getKey())))
                    .map(it -> shown(it.getValue()))
                    .collect(Collectors.joining(members.values().containsKey("given") ? " " : ", "));
        }
        return Canonical.nfc(text(value).orElse(""));
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(WireEnvelope.time(written)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return the first of the named members that has a text; case does not count */
    static Optional<String> text(JsonValue.Members row, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> member(row, name).flatMap(ResultRow::text).stream())
                .filter(it -> !it.isBlank())
                .findFirst();
    }

    private static Optional<String> text(JsonValue value) {
        return WireContent.text(value);
    }

    static Optional<JsonValue> member(JsonValue.Members row, String name) {
        return row.values().entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
