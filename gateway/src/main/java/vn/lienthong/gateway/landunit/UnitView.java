package vn.lienthong.gateway.landunit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;

/**
 * A unit and the land system.
 *
 * @param unit its code of today
 * @param connected whether its dossiers are sent
 * @param waiting how many are kept for it, the oldest of them received {@code since}
 * @param who switched it last, when and why; absent where nobody has
 */
@JsonInclude(Include.NON_NULL)
public record UnitView(
        String unit,
        boolean connected,
        long waiting,
        @Nullable Instant since,
        @Nullable String who,
        @Nullable Instant at,
        @Nullable String reason) {

    static UnitView read(ResultSet row) throws SQLException {
        return new UnitView(
                row.getString("unit"),
                row.getBoolean("connected"),
                row.getLong("waiting"),
                SqlTime.read(row, "since"),
                row.getString("who"),
                SqlTime.read(row, "at"),
                row.getString("reason"));
    }
}
