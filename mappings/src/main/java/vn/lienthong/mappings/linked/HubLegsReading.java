package vn.lienthong.mappings.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.dossier.DossierCode;

/** The hub's page of a dossier: one row for each agency. */
final class HubLegsReading {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final HubDialect dialect;

    HubLegsReading(HubDialect dialect) {
        this.dialect = dialect;
    }

    /** @return empty when it is of another dossier, or says of no agency what can be understood */
    Optional<HubLegs> read(DossierCode asked, JsonNode json) {
        var data = json.path("data");
        boolean isAsked =
                HubBody.text(data, "soHoSoLT").flatMap(DossierCode::parse).equals(Optional.of(asked));
        Map<HubLeg, HubLegs.Standing> legs = new EnumMap<>(HubLeg.class);
        for (var row : data.path("coQuan")) {
            var leg = HubBody.text(row, "coQuanXuLy").map(dialect.legs()::get);
            var state = HubBody.text(row, "trangThai").map(dialect.legStates()::get);
            if (leg.isPresent() && state.isPresent()) {
                var at = HubBody.text(row, "thoiGianThucHien").flatMap(HubLegsReading::moment);
                legs.put(leg.get(), new HubLegs.Standing(state.get(), at));
            }
        }
        return isAsked && !legs.isEmpty() ? Optional.of(new HubLegs(asked, legs)) : Optional.empty();
    }

    private static Optional<Instant> moment(String written) {
        try {
            return Optional.of(
                    LocalDateTime.parse(written, MOMENT).atZone(VIETNAM).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
