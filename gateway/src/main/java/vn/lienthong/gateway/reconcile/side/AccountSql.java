package vn.lienthong.gateway.reconcile.side;

/**
 * The statements that read accounts. Which dossiers have a state of the days is read from {@code receipt} over
 * {@code receipt_lane (lane, received_at)}, or {@code receipt_received} where nearly all is of the lane; their messages from {@code message} over its key {@code (lane, subject, sequence)};
 * so it costs as much as came in on those days, however long the ledger is. The order is made by the database, on disk where
 * it is long: no index has the codes in the order of their bytes whatever the database's collation.
 */
final class AccountSql {

    private static final String COLUMNS = """
            SELECT n.code, n.subject = n.code AS own, m.kind, m.state, m.mark, m.token, m.epoch, m.rank_version,
                   m.sequence, m.received_at, m.channel, m.procedure, m.unit
            FROM named n
            JOIN message m ON m.lane = ? AND m.subject = n.subject AND (n.origin IS NULL OR m.origin = n.origin)
            WHERE m.kind <> 'REQUEST'
            """;

    /** A dossier that was filed at the Portal is known by the Portal's code; what came under the province's own is its, too. */
    private static final String NAMED = """
            named AS (
                SELECT code, code AS subject, NULL::text AS origin FROM codes
                UNION ALL
                SELECT c.code, f.local_code, f.origin
                FROM codes c JOIN filed_dossier f ON f.code = c.code
                WHERE f.local_code IS NOT NULL)
            """;

    /** Lane, from, to, lane, code. */
    static final String OF_DAYS = """
            WITH codes AS (
                SELECT DISTINCT coalesce(f.code, r.subject) AS code
                FROM receipt r
                LEFT JOIN filed_dossier f ON f.origin = r.origin AND f.local_code = r.subject
                WHERE r.lane = ? AND r.kind = 'STATE' AND r.received_at >= ? AND r.received_at < ?),
            """ + NAMED + COLUMNS + """
            AND n.code COLLATE "C" > ?
            ORDER BY n.code COLLATE "C"
            """;

    /** Code, code, lane. */
    static final String OF_ONE = """
            WITH codes AS (
                SELECT coalesce((SELECT min(code) FROM filed_dossier WHERE local_code = ?), ?) AS code),
            """ + NAMED + COLUMNS;

    /** Codes, lane. */
    static final String MESSAGES = """
            SELECT DISTINCT ON (c.code) c.code, m.id
            FROM unnest(?::text[]) AS c (code)
            LEFT JOIN filed_dossier f ON f.code = c.code
            JOIN message m ON m.lane = ? AND m.subject IN (c.code, f.local_code) AND m.kind = 'STATE'
            ORDER BY c.code, m.received_at DESC, m.sequence DESC
            """;

    private AccountSql() {}
}
