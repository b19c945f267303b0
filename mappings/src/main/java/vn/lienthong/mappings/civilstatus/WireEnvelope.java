package vn.lienthong.mappings.civilstatus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.JsonValue;

/** What stands around the data of an incoming registration. */
final class WireEnvelope {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int UNIT_DIGITS = 5;

    private final JsonValue.Members body;
    private final RegistryDialect dialect;

    WireEnvelope(JsonValue.Members body, RegistryDialect dialect) {
        this.body = body;
        this.dialect = dialect;
    }

    Optional<CivilType> type() {
        return text("module").flatMap(dialect.modules()::type);
    }

    Optional<String> text(String name) {
        return body.values().entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .flatMap(member -> WireContent.text(member.getValue()).stream())
                .filter(it -> !it.isBlank())
                .findFirst();
    }

    /** @return the members of the province's document, but for content and attachments */
    Map<String, JsonValue> document(CivilType type) {
        var out = new LinkedHashMap<String, JsonValue>();
        var code = text("maHoSoMCDT").or(() -> text("maHoSo"));
        put(out, "type", Optional.of(type.name()));
        put(out, "code", code);
        put(
                out,
                "linkedCode",
                text("maHoSoLT")
                        .filter(it -> DossierCode.parse(it).isPresent()
                                && !Optional.of(it).equals(code)));
        put(out, "registryUnit", text("maDonVi").map(it -> WireContent.padded(it, UNIT_DIGITS)));
        put(out, "receivedAt", text("ngayTiepNhan").map(WireEnvelope::time));
        put(
                out,
                "procedure",
                text("maTTHC").or(() -> Optional.ofNullable(dialect.procedures().get(type))));
        return out;
    }

    private static void put(Map<String, JsonValue> out, String name, Optional<String> text) {
        text.ifPresent(it -> out.put(name, new JsonValue.Text(it)));
    }

    /** @return ISO 8601; what is written otherwise stays, and the strict reading finds it */
    static String time(String written) {
        try {
            return CivilTime.iso(LocalDateTime.parse(written, MOMENT)
                    .atZone(CivilTime.VIETNAM)
                    .toInstant());
        } catch (DateTimeException e) {
            return isoOrDay(written);
        }
    }

    private static String isoOrDay(String written) {
        try {
            return CivilTime.iso(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return WireDate.read(written)
                    .flatMap(PartialDate::whole)
                    .map(LocalDate::atStartOfDay)
                    .map(it -> CivilTime.iso(it.atZone(CivilTime.VIETNAM).toInstant()))
                    .orElse(written);
        }
    }
}
