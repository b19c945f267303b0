package vn.lienthong.gateway.reconcile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dossiers of comparisons that ask about each of them, in the table {@code reconcile_dossier}. */
final class Codes {

    private final JdbcClient sql;

    Codes(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID run, List<String> codes) {
        sql.sql("INSERT INTO reconcile_dossier (run, code) SELECT :run, unnest(:codes::text[]) ON CONFLICT DO NOTHING")
                .param("run", run)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** The last one that is written down; null before the first. */
    @Nullable
    String last(UUID run) {
        return sql.sql("SELECT code FROM reconcile_dossier WHERE run = :run ORDER BY code DESC LIMIT 1")
                .param("run", run)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** @return those after the code, in order; from the first where it is null */
    List<String> after(UUID run, @Nullable String code, int most) {
        return sql.sql("SELECT code FROM reconcile_dossier WHERE run = :run AND code > :code ORDER BY code LIMIT :most")
                .param("run", run)
                .param("code", code == null ? "" : code)
                .param("most", most)
                .query(String.class)
                .list();
    }

    void forget(UUID run) {
        sql.sql("DELETE FROM reconcile_dossier WHERE run = :run")
                .param("run", run)
                .update();
    }
}
