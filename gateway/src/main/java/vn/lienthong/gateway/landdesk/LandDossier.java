package vn.lienthong.gateway.landdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.landdesk.LandStanding;

/**
 * A row of {@code land_dossier}.
 *
 * @param message by which the province handed it over, or told the Portal of it
 * @param origin who did
 * @param asOf the newest time that its land system told
 */
public record LandDossier(
        UUID id,
        String dossier,
        @Nullable String system,
        UUID message,
        String origin,
        LandStanding standing,
        Instant since,
        @Nullable Instant asOf) {

    static LandDossier read(ResultSet row) throws SQLException {
        return new LandDossier(
                row.getObject("id", UUID.class),
                row.getString("dossier"),
                row.getString("system"),
                row.getObject("message", UUID.class),
                row.getString("origin"),
                LandStanding.valueOf(row.getString("standing")),
                SqlTime.required(row, "since"),
                SqlTime.read(row, "as_of"));
    }
}
