package vn.lienthong.gateway.edit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/** What an edit needs to know of its message. */
record EditedMessage(
        UUID id,
        Lane lane,
        Kind kind,
        String subject,
        String origin,
        @Nullable Long version,
        State state) {

    static Optional<EditedMessage> find(JdbcClient sql, UUID id) {
        return sql.sql("SELECT id, lane, kind, subject, origin, version, state FROM message WHERE id = :id")
                .param("id", id)
                .query((row, n) -> new EditedMessage(
                        id,
                        Lane.valueOf(row.getString("lane")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("origin"),
                        row.getObject("version", Long.class),
                        State.valueOf(row.getString("state"))))
                .optional();
    }
}
