package vn.lienthong.gateway.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.indicator.DossierFacts;

/** The facts of dossiers, one row for each. */
final class FactRows {

    private static final String CHANGED = """
            SELECT DISTINCT r.subject FROM timeline t JOIN receipt r ON r.message = t.message
            WHERE t.at >= :from AND t.at <= :to AND r.lane = 'NPSP' AND r.kind = 'STATE'
            """;
    private static final String NEWEST = """
            SELECT n.* FROM (
                SELECT DISTINCT ON (m.subject) m.subject, m.id AS message, coalesce(m.unit, '') AS unit,
                       coalesce(m.procedure, '') AS procedure, m.received_at AS told_at,
                       (SELECT min(r.received_at) FROM receipt r
                        WHERE r.lane = 'NPSP' AND r.subject = m.subject AND r.kind = 'STATE') AS handed_in_at,
                       (SELECT max(p.version) FROM payload p WHERE p.message = m.id) AS version
                FROM message m
                WHERE m.lane = 'NPSP' AND m.subject = ANY (:subjects) AND m.kind = 'STATE' AND m.state <> 'CANCELLED'
                ORDER BY m.subject, m.epoch DESC, m.rank_version DESC, m.sequence DESC) n
            LEFT JOIN dossier_fact f ON f.subject = n.subject AND f.message = n.message AND f.version = n.version
            WHERE n.version IS NOT NULL AND f.subject IS NULL
            """;
    private static final String GONE = """
            DELETE FROM dossier_fact f USING message m
            WHERE f.subject = ANY (:subjects) AND m.id = f.message AND m.state = 'CANCELLED' AND NOT EXISTS (
                SELECT FROM message o WHERE o.lane = 'NPSP' AND o.subject = f.subject AND o.kind = 'STATE'
                  AND o.state <> 'CANCELLED')
            """;
    private static final String WRITE = """
            INSERT INTO dossier_fact (subject, message, version, unit, procedure, told_at, handed_in_at, readable, received_at, status, channel,
                due_at, finished_at, returned_at, refused_at, requests, open_request_at, waited, digitised, vneid_verified,
                databases, payment, payable, results, coded, coded_files)
            VALUES (:subject, :message, :version, :unit, :procedure, :toldAt, :handedInAt, :readable, :receivedAt, :status, :channel,
                :dueAt, :finishedAt, :returnedAt, :refusedAt, :requests, :openRequestAt, :waited, :digitised, :vneidVerified,
                :databases, :payment, :payable, :results, :coded, :codedFiles)
            ON CONFLICT (subject) DO UPDATE SET message = excluded.message, version = excluded.version, unit = excluded.unit,
                procedure = excluded.procedure, told_at = excluded.told_at, handed_in_at = excluded.handed_in_at, readable = excluded.readable,
                received_at = excluded.received_at, status = excluded.status, channel = excluded.channel, due_at = excluded.due_at,
                finished_at = excluded.finished_at, returned_at = excluded.returned_at, refused_at = excluded.refused_at,
                requests = excluded.requests, open_request_at = excluded.open_request_at, waited = excluded.waited,
                digitised = excluded.digitised, vneid_verified = excluded.vneid_verified, databases = excluded.databases,
                payment = excluded.payment, payable = excluded.payable, results = excluded.results, coded = excluded.coded,
                coded_files = excluded.coded_files
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    FactRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Until this transaction ends nobody else is at it.
     *
     * @param waits whether to wait for whoever is; otherwise false says that somebody is
     */
    boolean alone(boolean waits) {
        if (waits) {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('lienthong.facts'))")
                    .query((row, n) -> true)
                    .single();
            return true;
        }
        return Boolean.TRUE.equals(jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('lienthong.facts'))")
                .query(Boolean.class)
                .single());
    }

    /** @return how far the timelines have been looked through; before the first time, the first receipt */
    Optional<Instant> mark() {
        return jdbc.sql(
                        "SELECT coalesce((SELECT until FROM dossier_fact_mark), (SELECT min(received_at) FROM receipt)) AS at")
                .query((row, n) -> Optional.ofNullable(SqlTime.read(row, "at")))
                .single();
    }

    void mark(Instant until) {
        jdbc.sql(
                        "INSERT INTO dossier_fact_mark (until) VALUES (:until) ON CONFLICT (one) DO UPDATE SET until = excluded.until")
                .param("until", Objects.requireNonNull(SqlTime.of(until)))
                .update();
    }

    List<String> changed(Instant from, Instant to) {
        return jdbc.sql(CHANGED)
                .param("from", Objects.requireNonNull(SqlTime.of(from)))
                .param("to", Objects.requireNonNull(SqlTime.of(to)))
                .query(String.class)
                .list();
    }

    /** @return those of which the facts are not on record as they now are */
    List<Newest> newest(List<String> subjects) {
        return jdbc.sql(NEWEST)
                .param("subjects", subjects.toArray(String[]::new))
                .query((row, n) -> new Newest(
                        row.getString("subject"),
                        row.getObject("message", UUID.class),
                        row.getInt("version"),
                        row.getString("unit"),
                        row.getString("procedure"),
                        SqlTime.required(row, "told_at"),
                        SqlTime.required(row, "handed_in_at")))
                .list();
    }

    /** Drops the dossiers of which every state was cancelled. */
    void dropGone(List<String> subjects) {
        jdbc.sql(GONE).param("subjects", subjects.toArray(String[]::new)).update();
    }

    /** @param facts empty where the document cannot be read any more */
    record Found(Newest of, Optional<DossierFacts> facts) {}

    void write(List<Found> found) {
        batches.batchUpdate(WRITE, found.stream().map(FactRows::parameters).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(Found found) {
        Newest of = found.of();
        DossierFacts it = found.facts().orElseGet(() -> nothing(of.toldAt()));
        return new MapSqlParameterSource("subject", of.subject())
                .addValue("message", of.message())
                .addValue("version", of.version())
                .addValue("unit", of.unit())
                .addValue("procedure", of.procedure())
                .addValue("toldAt", SqlTime.of(of.toldAt()))
                .addValue("handedInAt", SqlTime.of(of.handedInAt()))
                .addValue("readable", found.facts().isPresent())
                .addValue("receivedAt", SqlTime.of(it.receivedAt()))
                .addValue("status", it.status().name())
                .addValue("channel", it.channel().name())
                .addValue("dueAt", SqlTime.of(it.dueAt()))
                .addValue("finishedAt", SqlTime.of(it.finishedAt()))
                .addValue("returnedAt", SqlTime.of(it.returnedAt()))
                .addValue("refusedAt", SqlTime.of(it.refusedAt()))
                .addValue("requests", it.requests())
                .addValue("openRequestAt", SqlTime.of(it.openRequestAt()))
                .addValue("waited", it.waited().toSeconds())
                .addValue("digitised", it.digitised())
                .addValue("vneidVerified", it.vneidVerified())
                .addValue("databases", it.databases().toArray(String[]::new))
                .addValue("payment", it.payment() == null ? null : it.payment().name())
                .addValue("payable", it.payable())
                .addValue("results", it.results())
                .addValue("coded", it.coded())
                .addValue("codedFiles", it.codedFiles());
    }

    private static DossierFacts nothing(Instant at) {
        return new DossierFacts(
                DossierStatus.REGISTERED,
                Channel.DIRECT,
                at,
                null,
                null,
                null,
                null,
                at,
                0,
                null,
                Duration.ZERO,
                false,
                false,
                List.of(),
                null,
                false,
                0,
                0,
                0);
    }

    static DossierFacts read(ResultSet row) throws SQLException {
        return new DossierFacts(
                DossierStatus.valueOf(row.getString("status")),
                Channel.valueOf(row.getString("channel")),
                SqlTime.required(row, "received_at"),
                SqlTime.read(row, "due_at"),
                SqlTime.read(row, "finished_at"),
                SqlTime.read(row, "returned_at"),
                SqlTime.read(row, "refused_at"),
                SqlTime.required(row, "told_at"),
                row.getInt("requests"),
                SqlTime.read(row, "open_request_at"),
                Duration.ofSeconds(row.getLong("waited")),
                row.getBoolean("digitised"),
                row.getBoolean("vneid_verified"),
                List.of((String[]) row.getArray("databases").getArray()),
                payment(row.getString("payment")),
                row.getBoolean("payable"),
                row.getInt("results"),
                row.getInt("coded"),
                row.getInt("coded_files"));
    }

    private static @Nullable Payment payment(@Nullable String name) {
        return name == null ? null : Payment.valueOf(name);
    }
}
