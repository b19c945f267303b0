package vn.lienthong.gateway.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.vault.Vault;

/** Writes many parked dossiers into a ledger, as if they had come in and been refused one by one. */
final class ManyParked {

    static final String FINGERPRINT = "0000000000storm";

    private static final String RECEIPT = """
            INSERT INTO receipt (message, lane, subject, kind, origin, hash, received_at)
            VALUES (:id, 'NPSP', :code, 'STATE', 'motcua', :code, :at)
            """;
    private static final String MESSAGE = """
            INSERT INTO message (id, lane, subject, kind, sequence, epoch, rank_version, place, hash, mark, lasting, origin,
                version, received_at, state, changed_at, token, cause, code, reason, fingerprint, parkings, letter,
                timeline_length)
            SELECT :id, 'NPSP', :code, 'STATE', 1, 0, 1, number, :code, '2', false, 'motcua', 1, :at, 'PARKED', :at, 1,
                'REFUSED', '-1', 'Thủ tục chưa được công bố', '%s', 1, 1, 2
            FROM receipt WHERE message = :id
            """.formatted(FINGERPRINT);
    private static final String LINE = """
            INSERT INTO timeline (message, n, at, what, from_state, to_state, token, node, note)
            VALUES (:id, :n, :at, :what, :from, :to, 0, '00000000-0000-0000-0000-000000000001', '')
            """;

    private ManyParked() {}

    static void in(RunningGateway gateway, int count) {
        NamedParameterJdbcTemplate sql = gateway.bean(NamedParameterJdbcTemplate.class);
        Vault vault = gateway.bean(Vault.class);
        TransactionTemplate transaction = gateway.bean(TransactionTemplate.class);
        for (int from = 0; from < count; from += 1_000) {
            List<MapSqlParameterSource> rows = rows(vault, from, Math.min(count, from + 1_000));
            transaction.executeWithoutResult(status -> write(sql, rows));
        }
    }

    static String code(int number) {
        return "H42.14.6-250701-%05d".formatted(number);
    }

    private static List<MapSqlParameterSource> rows(Vault vault, int from, int to) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        Instant at = Stage.MORNING;
        for (int i = from; i < to; i++) {
            UUID id = new UUID(0x0197_0000_0000_7000L, i);
            byte[] document = SyntheticDossier.of(code(i), at).version(1).json();
            rows.add(new MapSqlParameterSource(Map.of(
                    "id",
                    id,
                    "code",
                    code(i),
                    "at",
                    at.atOffset(ZoneOffset.UTC),
                    "body",
                    vault.seal(document, "payload:" + id + ":1"))));
        }
        return rows;
    }

    private static void write(NamedParameterJdbcTemplate sql, List<MapSqlParameterSource> rows) {
        MapSqlParameterSource[] all = rows.toArray(MapSqlParameterSource[]::new);
        sql.batchUpdate("INSERT INTO subject (lane, subject, tick) VALUES ('NPSP', :code, 1)", all);
        sql.batchUpdate(RECEIPT, all);
        sql.batchUpdate(MESSAGE, all);
        sql.batchUpdate("INSERT INTO payload (message, version, body) VALUES (:id, 1, :body)", all);
        sql.batchUpdate(LINE, lines(rows, 1, "ACCEPTED", null, "WAITING"));
        sql.batchUpdate(LINE, lines(rows, 2, "PARKED", "WAITING", "PARKED"));
    }

    private static MapSqlParameterSource[] lines(
            List<MapSqlParameterSource> rows, int n, String what, String from, String to) {
        return rows.stream()
                .map(it -> new MapSqlParameterSource(it.getValues())
                        .addValue("n", n)
                        .addValue("what", what)
                        .addValue("from", from)
                        .addValue("to", to))
                .toArray(MapSqlParameterSource[]::new);
    }
}
