package vn.lienthong.gateway.tax;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.KeyedHash;

/** Which decisions the province was told of, and with what content, in the table {@code tax_decision}. */
final class Decisions {

    /** How a row stands to what was told before. */
    enum Known {
        /** It says something new, and contradicts nothing. */
        NEW,
        /** All of it was told before. */
        SAME,
        /** It says something else of a decision that was told of before. */
        CHANGED
    }

    private final JdbcClient sql;
    private final KeyedHash hash;

    Decisions(JdbcClient sql, KeyedHash hash) {
        this.sql = sql;
        this.hash = hash;
    }

    Known known(String dossier, Map<String, String> decisions) {
        Known known = decisions.isEmpty() ? Known.NEW : Known.SAME;
        for (Map.Entry<String, String> it : decisions.entrySet()) {
            Optional<String> before = sql.sql(
                            "SELECT content FROM tax_decision WHERE dossier = :dossier AND decision = :decision")
                    .param("dossier", dossier)
                    .param("decision", number(it.getKey()))
                    .query(String.class)
                    .optional();
            if (before.isEmpty()) {
                known = Known.NEW;
            } else if (!before.get().equals(content(it.getValue()))) {
                return Known.CHANGED;
            }
        }
        return known;
    }

    /** Joins the caller's transaction, in which the dossier is locked. */
    void told(String dossier, Map<String, String> decisions, UUID row) {
        decisions.forEach((number, content) -> sql.sql("""
                        INSERT INTO tax_decision (dossier, decision, content, tax_row)
                        VALUES (:dossier, :decision, :content, :row)
                        ON CONFLICT (dossier, decision) DO UPDATE SET content = :content, tax_row = :row
                        """)
                .param("dossier", dossier)
                .param("decision", number(number))
                .param("content", content(content))
                .param("row", row)
                .update());
    }

    private String number(String number) {
        return hash.of("tax-decision|" + number);
    }

    private String content(String content) {
        return hash.of("tax-decision-content|" + content);
    }
}
