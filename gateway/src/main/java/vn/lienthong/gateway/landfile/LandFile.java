package vn.lienthong.gateway.landfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;

/**
 * A file that the land system named, but for its link.
 *
 * @param call the call that named it, as its {@code n}th
 * @param origin whose the dossier is
 * @param trouble why the last try brought nothing
 * @param attachment the file, once it is here
 * @param due when it is fetched next
 * @param tryingSince what patience is measured from
 * @param token of the try under way
 */
record LandFile(
        UUID id,
        UUID call,
        int n,
        String dossier,
        String origin,
        FileState state,
        @Nullable Trouble trouble,
        @Nullable UUID attachment,
        Instant askedAt,
        Instant changedAt,
        Instant due,
        Instant tryingSince,
        int failures,
        long token) {

    static LandFile read(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new LandFile(
                row.getObject("id", UUID.class),
                row.getObject("call", UUID.class),
                row.getInt("n"),
                row.getString("dossier"),
                row.getString("origin"),
                FileState.valueOf(row.getString("state")),
                trouble == null ? null : Trouble.valueOf(trouble),
                row.getObject("attachment", UUID.class),
                SqlTime.required(row, "asked_at"),
                SqlTime.required(row, "changed_at"),
                SqlTime.required(row, "due"),
                SqlTime.required(row, "trying_since"),
                row.getInt("failures"),
                row.getLong("token"));
    }
}
