package vn.lienthong.gateway.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.ledger.Edit;

/** The documents of the messages: version 1 is what was accepted, every edit adds one, the newest is sent. */
final class DocumentRows {

    private final JdbcClient sql;

    DocumentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The number of the newest version. */
    int newest(UUID id) {
        Integer version = sql.sql("SELECT max(version) FROM payload WHERE message = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        return Objects.requireNonNull(version);
    }

    /** The newest version. */
    byte[] read(UUID id) {
        return Objects.requireNonNull(
                sql.sql("SELECT body FROM payload WHERE message = :id ORDER BY version DESC LIMIT 1")
                        .param("id", id)
                        .query(byte[].class)
                        .single());
    }

    void add(Edit edit, Instant now) {
        int version = edit.base() + 1;
        sql.sql("INSERT INTO payload (message, version, body) VALUES (:id, :version, :body)")
                .param("id", edit.id())
                .param("version", version)
                .param("body", edit.document())
                .update();
        sql.sql("""
                        INSERT INTO edit (message, version, at, who, reason, fields)
                        VALUES (:id, :version, :at, :who, :reason, :fields)
                        """)
                .param("id", edit.id())
                .param("version", version)
                .param("at", SqlTime.of(now))
                .param("who", edit.who())
                .param("reason", edit.reason())
                .param("fields", edit.fields().toArray(String[]::new))
                .update();
        sql.sql("UPDATE message SET channel = :channel, procedure = :procedure, unit = :unit WHERE id = :id")
                .param("channel", edit.labels().channel())
                .param("procedure", edit.labels().procedure())
                .param("unit", edit.labels().unit())
                .param("id", edit.id())
                .update();
    }
}
