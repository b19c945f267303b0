package vn.lienthong.gateway.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.routes.followup.FollowUp;
import vn.lienthong.routes.followup.Print;
import vn.lienthong.routes.followup.Standing;

/**
 * A row of {@code follow_up}.
 *
 * @param subject the dossier code
 * @param message the newest message that the registry took
 * @param unit code of the commune that registers
 * @param token fences: who holds an older one comes too late
 */
record Followed(
        FollowUp followUp,
        String subject,
        UUID message,
        String origin,
        CivilType type,
        boolean linked,
        String unit,
        long token) {

    UUID id() {
        return followUp.id();
    }

    Followed with(FollowUp now) {
        return new Followed(now, subject, message, origin, type, linked, unit, token);
    }

    static Followed read(ResultSet row) throws SQLException {
        FollowUp followUp = new FollowUp(
                row.getObject("id", UUID.class),
                Standing.valueOf(row.getString("standing")),
                SqlTime.required(row, "since"),
                SqlTime.required(row, "submitted_at"),
                new Print(row.getString("seen_kind"), row.getString("seen_as_of"), row.getString("seen_content")),
                SqlTime.read(row, "missing_since"),
                row.getInt("unchanged"),
                row.getBoolean("alone"),
                row.getString("trouble"),
                row.getInt("lines"),
                SqlTime.required(row, "due"),
                SqlTime.required(row, "overdue_at"));
        return new Followed(
                followUp,
                row.getString("subject"),
                row.getObject("message", UUID.class),
                row.getString("origin"),
                CivilType.valueOf(row.getString("type")),
                row.getBoolean("linked"),
                row.getString("unit"),
                row.getLong("token"));
    }
}
