package vn.lienthong.gateway.linked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.linked.Course;
import vn.lienthong.routes.linked.Standing;

/**
 * A row of {@code linked_dossier} with its legs.
 *
 * @param hubId the hub's own id
 * @param origin whose dossier it is
 * @param acknowledgement the message that tells the hub that it was taken; null until it is
 * @param registration the message that hands it to the registry; null until it is taken
 * @param token fences: who holds an older one comes too late
 */
record LinkedDossier(
        Course course,
        DossierCode code,
        String hubId,
        CivilType type,
        String procedure,
        String unit,
        String origin,
        @Nullable UUID acknowledgement,
        @Nullable UUID registration,
        long token) {

    UUID id() {
        return course.id();
    }

    LinkedDossier with(Course now) {
        return new LinkedDossier(now, code, hubId, type, procedure, unit, origin, acknowledgement, registration, token);
    }

    /** Without its legs, which are other rows. */
    static LinkedDossier read(ResultSet row) throws SQLException {
        Course course = new Course(
                row.getObject("id", UUID.class),
                Standing.valueOf(row.getString("standing")),
                SqlTime.required(row, "since"),
                Map.of(),
                row.getInt("unchanged"),
                row.getString("trouble"),
                row.getInt("lines"),
                SqlTime.required(row, "due"));
        return new LinkedDossier(
                course,
                new DossierCode(row.getString("code")),
                row.getString("hub_id"),
                CivilType.valueOf(row.getString("type")),
                row.getString("procedure"),
                row.getString("unit"),
                row.getString("origin"),
                row.getObject("acknowledgement", UUID.class),
                row.getObject("registration", UUID.class),
                row.getLong("token"));
    }
}
