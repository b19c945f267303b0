package vn.lienthong.gateway.filed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of the table {@code filed_dossier}.
 *
 * @param code national code; null where none could be read
 * @param hash of what was taken, or of the first call
 */
record FiledRow(
        UUID id,
        @Nullable String code,
        String hash,
        FiledState state,
        @Nullable String origin,
        @Nullable String localCode) {

    static FiledRow read(ResultSet row) throws SQLException {
        return new FiledRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("hash"),
                FiledState.valueOf(row.getString("state")),
                row.getString("origin"),
                row.getString("local_code"));
    }
}
