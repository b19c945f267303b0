package vn.lienthong.gateway.attachment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyDestroyed;

/** One file in the tables {@code attachment} and {@code attachment_chunk}. Chunks are committed one by one as they come. */
final class AttachmentRows {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AttachmentRows(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    UUID begin(String origin) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        sql.sql("""
                        INSERT INTO attachment (id, origin, month, begun_at, touched_at)
                        VALUES (:id, :origin, :month, :now, :now)
                        """)
                .param("id", id)
                .param("origin", origin)
                .param("month", YearMonth.from(now.atZone(VIETNAM)).toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void add(UUID id, int n, byte[] sealed) {
        sql.sql("INSERT INTO attachment_chunk (attachment, n, body) VALUES (:id, :n, :sealed)")
                .param("id", id)
                .param("n", n)
                .param("sealed", sealed)
                .update();
    }

    /** Of the same content of one origin in one month, the first stays. */
    Kept finish(UUID id, FileType type, String sha256, long bytes, int chunks, boolean scanned) {
        return Objects.requireNonNull(transaction.execute(status -> {
            sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(:sha256, 13))")
                    .param("sha256", sha256)
                    .query()
                    .singleRow();
            Instant now = clock.instant();
            Optional<UUID> first = touchFirst(id, sha256, now);
            if (first.isPresent()) {
                scanned(first.get(), scanned, now);
                discard(id);
                return new Kept(first.get(), sha256, bytes, type, true);
            }
            complete(id, type, sha256, bytes, chunks, now);
            scanned(id, scanned, now);
            return new Kept(id, sha256, bytes, type, false);
        }));
    }

    /** @return the file that the new owner has of it from now on; empty where it is neither's */
    Optional<UUID> handOver(UUID id, String from, String to) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(sha256, 13)) FROM attachment WHERE id = :id")
                .param("id", id)
                .query()
                .listOfRows();
        Optional<UUID> theirs =
                sql.sql("""
                        SELECT a.id FROM attachment a JOIN attachment mine ON mine.id = :id
                        WHERE a.origin = :to AND a.month = mine.month AND a.sha256 = mine.sha256
                        """).param("id", id).param("to", to).query(UUID.class).optional();
        return theirs.or(
                () -> sql.sql("UPDATE attachment SET origin = :to WHERE id = :id AND origin = :from RETURNING id")
                        .param("to", to)
                        .param("id", id)
                        .param("from", from)
                        .query(UUID.class)
                        .optional());
    }

    /** A copy is as clean as what it was made of. */
    void asClean(UUID copy, UUID of) {
        sql.sql("""
                        UPDATE attachment c SET scanned_at = coalesce(c.scanned_at, a.scanned_at) FROM attachment a
                        WHERE c.id = :copy AND a.id = :of
                        """).param("copy", copy).param("of", of).update();
    }

    void discard(UUID id) {
        sql.sql("DELETE FROM attachment WHERE id = :id").param("id", id).update();
    }

    Optional<Attachment> find(UUID id) {
        return sql.sql("SELECT * FROM attachment WHERE id = :id AND sha256 IS NOT NULL")
                .param("id", id)
                .query((row, n) -> attachment(row))
                .optional();
    }

    /** @throws KeyDestroyed when it was cleared away after its key was destroyed */
    byte[] chunk(UUID id, int n) throws IOException {
        Optional<byte[]> found = sql.sql("SELECT body FROM attachment_chunk WHERE attachment = :id AND n = :n")
                .param("id", id)
                .param("n", n)
                .query((row, i) -> row.getBytes("body"))
                .optional();
        if (found.isEmpty()) {
            destroyed(id).ifPresent(month -> {
                throw new KeyDestroyed(month);
            });
            throw new FileNotFoundException("chunk " + n + " of attachment " + id + " is not there");
        }
        return found.get();
    }

    private Optional<UUID> touchFirst(UUID id, String sha256, Instant now) {
        return sql.sql("""
                        UPDATE attachment a SET touched_at = :now FROM attachment mine
                        WHERE mine.id = :id AND a.id <> :id AND a.origin = mine.origin AND a.month = mine.month
                          AND a.sha256 = :sha256
                        RETURNING a.id
                        """)
                .param("now", SqlTime.of(now))
                .param("id", id)
                .param("sha256", sha256)
                .query(UUID.class)
                .optional();
    }

    private void complete(UUID id, FileType type, String sha256, long bytes, int chunks, Instant now) {
        int there = sql.sql("""
                        UPDATE attachment SET type = :type, sha256 = :sha256, bytes = :bytes, chunks = :chunks,
                               touched_at = :now
                        WHERE id = :id
                        """)
                .param("type", type.name())
                .param("sha256", sha256)
                .param("bytes", bytes)
                .param("chunks", chunks)
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
        if (there == 0) {
            throw new IllegalStateException("attachment " + id + " expired while it came in");
        }
    }

    private void scanned(UUID id, boolean scanned, Instant now) {
        if (scanned) {
            sql.sql("UPDATE attachment SET scanned_at = :now WHERE id = :id")
                    .param("now", SqlTime.of(now))
                    .param("id", id)
                    .update();
        }
    }

    private Optional<YearMonth> destroyed(UUID id) {
        return sql.sql("""
                        SELECT k.month FROM attachment a JOIN data_key k ON k.month = a.month
                        WHERE a.id = :id AND k.destroyed_at IS NOT NULL
                        """).param("id", id).query(String.class).optional().map(YearMonth::parse);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("origin"),
                FileType.valueOf(row.getString("type")),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getInt("chunks"),
                row.getBoolean("used"),
                SqlTime.required(row, "begun_at"),
                SqlTime.read(row, "scanned_at"));
    }
}
