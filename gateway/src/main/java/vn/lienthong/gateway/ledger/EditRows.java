package vn.lienthong.gateway.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Payload;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.ledger.Edit;

/** What an edit leaves behind beside the message's state: a new version of its document, and who made it. */
final class EditRows {

    private final JdbcClient sql;
    private final Payloads payloads;

    EditRows(JdbcClient sql, Payloads payloads) {
        this.sql = sql;
        this.payloads = payloads;
    }

    /** The number of the newest version. */
    int newest(UUID id) {
        Integer version = sql.sql("SELECT max(version) FROM payload WHERE message = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        return Objects.requireNonNull(version);
    }

    void add(Edit edit, Instant now) {
        int version = edit.base() + 1;
        payloads.write(edit.id(), new Payload(version, edit.document()));
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
        sql.sql("""
                        UPDATE message SET channel = :channel, procedure = :procedure, unit = :unit,
                            unit_before = :before, unit_since = :since, format = :format WHERE id = :id
                        """)
                .param("channel", edit.labels().channel())
                .param("procedure", edit.labels().procedure())
                .param("unit", edit.labels().unit())
                .param("before", edit.labels().unitBefore())
                .param("since", edit.labels().unitSince())
                .param("format", DocumentFormat.NEWEST)
                .param("id", edit.id())
                .update();
    }
}
