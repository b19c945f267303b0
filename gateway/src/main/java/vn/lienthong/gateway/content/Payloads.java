package vn.lienthong.gateway.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;

/** The messages' documents, in all their versions: sealed when written, opened when read. */
public final class Payloads {

    private static final String SELECT = "SELECT message, version, body FROM payload WHERE message = :id ";

    private static final String INSERT = "INSERT INTO payload (message, version, body) VALUES (:id, :version, :body)";

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final Vault vault;

    public Payloads(JdbcClient sql, NamedParameterJdbcOperations batches, Vault vault) {
        this.sql = sql;
        this.batches = batches;
        this.vault = vault;
    }

    /** Joins the caller's transaction. */
    public void write(UUID message, Payload payload) {
        batches.update(INSERT, row(message, payload));
    }

    /** The documents of new messages. Joins the caller's transaction. */
    public void writeFirst(Map<UUID, byte[]> documents) {
        if (!documents.isEmpty()) {
            batches.batchUpdate(
                    INSERT,
                    documents.entrySet().stream()
                            .map(it -> row(it.getKey(), new Payload(1, it.getValue())))
                            .toArray(MapSqlParameterSource[]::new));
        }
    }

    private MapSqlParameterSource row(UUID message, Payload payload) {
        return new MapSqlParameterSource()
                .addValue("id", message)
                .addValue("version", payload.version())
                .addValue("body", vault.seal(payload.body(), context(message, payload.version())));
    }

    /**
     * What is sent.
     *
     * @throws KeyDestroyed when its month's key was destroyed
     */
    public Payload newest(UUID message) {
        return sql.sql(SELECT + "ORDER BY version DESC LIMIT 1")
                .param("id", message)
                .query((row, n) -> open(row))
                .single();
    }

    /**
     * The same for several messages.
     *
     * @throws KeyDestroyed when the key of one of them was destroyed
     */
    public Map<UUID, Payload> newest(Collection<UUID> messages) {
        Map<UUID, Payload> newest = new HashMap<>();
        sql.sql("SELECT DISTINCT ON (message) message, version, body FROM payload WHERE message = ANY (:ids)"
                        + " ORDER BY message, version DESC")
                .param("ids", messages.toArray(UUID[]::new))
                .query(row -> {
                    newest.put(row.getObject("message", UUID.class), open(row));
                });
        return newest;
    }

    /** @throws KeyDestroyed when its month's key was destroyed */
    public Optional<Payload> version(UUID message, int version) {
        return sql.sql(SELECT + "AND version = :version")
                .param("id", message)
                .param("version", version)
                .query((row, n) -> open(row))
                .optional();
    }

    /** Seals what an earlier release wrote in clear. */
    void sealWhatLiesInClear() {
        sql.sql("SELECT message, version FROM payload WHERE in_clear")
                .query((row, n) -> new Place(row.getObject("message", UUID.class), row.getInt("version")))
                .list()
                .forEach(this::seal);
    }

    private record Place(UUID message, int version) {}

    private void seal(Place place) {
        List<byte[]> clear = sql.sql("SELECT body FROM payload WHERE message = :id AND version = :version AND in_clear")
                .param("id", place.message())
                .param("version", place.version())
                .query((row, n) -> row.getBytes(1))
                .list();
        clear.forEach(body -> sql.sql("UPDATE payload SET body = :body, in_clear = false"
                        + " WHERE message = :id AND version = :version AND in_clear")
                .param("body", vault.seal(body, context(place.message(), place.version())))
                .param("id", place.message())
                .param("version", place.version())
                .update());
    }

    private Payload open(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        UUID message = row.getObject("message", UUID.class);
        return new Payload(version, vault.open(row.getBytes("body"), context(message, version)));
    }

    private static String context(UUID message, int version) {
        return "payload:" + message + ":" + version;
    }
}
