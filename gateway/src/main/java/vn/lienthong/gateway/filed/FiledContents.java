package vn.lienthong.gateway.filed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.Finding;

/** Each different content that came for a dossier, in the table {@code filed_content}. None is ever written over. */
final class FiledContents {

    /** Why a content is kept. */
    enum Verdict {
        TAKEN,
        NOT_TAKEN,
        /** Came under the code of a dossier that was taken with another one. */
        OTHER_CONTENT
    }

    /** One that is there. */
    record Content(int n, String door, byte[] sealed) {}

    private final JdbcClient sql;
    private final FiledSealed sealed;

    FiledContents(JdbcClient sql, FiledSealed sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    /**
     * Keeps one, or counts it where it is there already; its verdict may have become another.
     *
     * @return its number
     */
    int keep(
            UUID dossier,
            String hash,
            Verdict verdict,
            String door,
            FiledSealed.Body body,
            List<Finding> findings,
            Instant now) {
        Optional<Integer> there = sql.sql("""
                        UPDATE filed_content SET times = times + 1, last_at = :now WHERE dossier = :dossier AND hash = :hash
                        RETURNING n
                        """)
                .param("now", SqlTime.of(now))
                .param("dossier", dossier)
                .param("hash", hash)
                .query(Integer.class)
                .optional();
        int n = there.orElseGet(() -> add(dossier, hash, door, body, now));
        judge(dossier, n, verdict, findings);
        return n;
    }

    /** @param findings why it is not taken; none clears those of before */
    void judge(UUID dossier, int n, Verdict verdict, List<Finding> findings) {
        sql.sql("UPDATE filed_content SET verdict = :verdict, findings = :findings WHERE dossier = :dossier AND n = :n")
                .param("verdict", verdict.name())
                .param("findings", findings.isEmpty() ? null : sealed.findings(dossier, n, findings))
                .param("dossier", dossier)
                .param("n", n)
                .update();
    }

    /** @return the newest that was not taken; empty where all were */
    Optional<Content> newestNotTaken(UUID dossier) {
        return sql.sql("""
                        SELECT n, door, body FROM filed_content WHERE dossier = :dossier AND verdict = 'NOT_TAKEN'
                        ORDER BY last_at DESC, n DESC LIMIT 1
                        """)
                .param("dossier", dossier)
                .query((row, i) -> new Content(row.getInt("n"), row.getString("door"), row.getBytes("body")))
                .optional();
    }

    Optional<byte[]> body(UUID dossier, int n) {
        return sql.sql("SELECT body FROM filed_content WHERE dossier = :dossier AND n = :n")
                .param("dossier", dossier)
                .param("n", n)
                .query((row, i) -> row.getBytes("body"))
                .optional();
    }

    /** A person has seen to all that called for one. */
    void seen(UUID dossier, String who, String reason, Instant now) {
        sql.sql("""
                        UPDATE filed_content SET seen_at = :now, seen_by = :who, seen_reason = :reason
                        WHERE dossier = :dossier AND verdict <> 'TAKEN' AND seen_at IS NULL
                        """)
                .param("now", SqlTime.of(now))
                .param("who", who)
                .param("reason", reason)
                .param("dossier", dossier)
                .update();
    }

    /** Whether this content has been seen to by a person. */
    boolean isSeen(UUID dossier, int n) {
        return sql.sql("SELECT seen_at IS NOT NULL FROM filed_content WHERE dossier = :dossier AND n = :n")
                .param("dossier", dossier)
                .param("n", n)
                .query(Boolean.class)
                .single();
    }

    private int add(UUID dossier, String hash, String door, FiledSealed.Body body, Instant now) {
        int n = sql.sql("SELECT coalesce(max(n), 0) + 1 FROM filed_content WHERE dossier = :dossier")
                .param("dossier", dossier)
                .query(Integer.class)
                .single();
        sql.sql("""
                        INSERT INTO filed_content (dossier, n, hash, verdict, door, times, first_at, last_at, body)
                        VALUES (:dossier, :n, :hash, 'NOT_TAKEN', :door, 1, :now, :now, :body)
                        """)
                .param("dossier", dossier)
                .param("n", n)
                .param("hash", hash)
                .param("door", door)
                .param("now", SqlTime.of(now))
                .param("body", sealed.body(dossier, n, body))
                .update();
        return n;
    }
}
