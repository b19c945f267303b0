package vn.lienthong.gateway.civilstatus;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The national codes of linked dossiers, by which connectors may ask about them as well. */
final class LinkedCodes {

    private final JdbcClient sql;

    LinkedCodes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes the code of a message's dossier, for the message's origin. Joins the caller's transaction. */
    void note(UUID message, String linked) {
        sql.sql("""
                        INSERT INTO linked_code (origin, linked, subject)
                        SELECT origin, :linked, subject FROM message WHERE id = :message
                        ON CONFLICT (origin, linked) DO UPDATE SET subject = excluded.subject
                        """).param("linked", linked).param("message", message).update();
    }
}
