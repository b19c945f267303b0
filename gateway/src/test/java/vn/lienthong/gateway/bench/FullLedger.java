package vn.lienthong.gateway.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A ledger as it is after months: nearly all delivered, one in a thousand parked, the newest five thousand waiting, spread over ninety
 * days until now.
 */
final class FullLedger {

    private static final String SUBJECTS =
            "INSERT INTO subject (lane, subject, there) SELECT 'NPSP', 'H42.' || i % 90 || '-' || i, true FROM generate_series(1, :n) i";

    private static final String RECEIPTS = """
            INSERT INTO receipt (message, lane, subject, kind, origin, reference, hash, received_at, channel, procedure, unit)
            SELECT gen_random_uuid(), 'NPSP', 'H42.' || i % 90 || '-' || i, 'STATE', 'motcua', 'phieu-' || i, 'h',
                   now() - (:n - i) * interval '90 days' / :n,
                   CASE WHEN i % 7 = 0 THEN 'ONLINE' ELSE 'DIRECT' END, '1.00' || i % 40, 'u' || i % 60
            FROM generate_series(1, :n) i
            """;

    private static final String MESSAGES = """
            INSERT INTO message (id, lane, subject, kind, sequence, epoch, rank_version, place, hash, mark, lasting, origin,
                reference, channel, procedure, unit, received_at, changed_at, state, cause, code, reason, fingerprint, parkings,
                letter, timeline_length)
            SELECT message, lane, subject, kind, 1, 0, 1, number, 'h', '2', false, origin, reference, channel, procedure, unit,
                   received_at, received_at + interval '3 seconds', state,
                   CASE WHEN state = 'PARKED' THEN 'REFUSED' END, CASE WHEN state = 'PARKED' THEN '-1' END,
                   CASE WHEN state = 'PARKED' THEN 'synthetic' END, CASE WHEN state = 'PARKED' THEN 'f' || number % 7 END,
                   CASE WHEN state = 'PARKED' THEN 1 ELSE 0 END, CASE WHEN state = 'PARKED' THEN 1 ELSE 0 END,
                   CASE WHEN state = 'WAITING' THEN 1 ELSE 2 END
            FROM (SELECT *, CASE WHEN number % 1000 = 0 THEN 'PARKED' WHEN number > :n - 5000 THEN 'WAITING'
                            ELSE 'DELIVERED' END AS state FROM receipt) r
            """;

    private static final String LINES = """
            INSERT INTO timeline (message, n, at, what, from_state, to_state, token, node, note)
            SELECT id, 1, received_at, 'ACCEPTED', NULL, 'WAITING', 0, gen_random_uuid(), '' FROM message
            UNION ALL
            SELECT id, 2, changed_at, state, 'WAITING', state, 1, gen_random_uuid(), '' FROM message WHERE state <> 'WAITING'
            """;

    private FullLedger() {}

    static void fill(JdbcClient sql, int messages) {
        sql.sql(SUBJECTS).param("n", messages).update();
        sql.sql(RECEIPTS).param("n", messages).update();
        sql.sql(MESSAGES).param("n", messages).update();
        sql.sql(LINES).update();
        sql.sql("ANALYZE").update();
    }
}
