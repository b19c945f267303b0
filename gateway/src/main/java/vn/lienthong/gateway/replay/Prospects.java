package vn.lienthong.gateway.replay;

/** How the ledger tells what a job would do with a message: one expression, for the preview and for each message's turn. */
final class Prospects {

    /**
     * The prospect of message {@code m} for job {@code j}. A state that lasts (a request for supplements) is not superseded
     * by what is newer, so that one may be parked while a newer state with the same mark is there.
     */
    static final String EXPRESSION = """
            CASE
                WHEN m.state <> 'PARKED' THEN 'NOT_PARKED'
                WHEN EXISTS (
                    SELECT FROM replay_item oi JOIN replay_job oj ON oj.id = oi.job
                    WHERE oi.message = m.id AND oi.result IS NULL AND oj.id <> j.id AND oj.state IN ('RUNNING', 'PAUSED')
                      AND (oj.started_at, oj.id) < (coalesce(j.started_at, 'infinity'), j.id)) THEN 'IN_OTHER_JOB'
                WHEN j.what = 'CANCEL' THEN 'TO_DO'
                WHEN m.kind = 'STATE' AND EXISTS (
                    SELECT FROM message o
                    WHERE o.lane = m.lane AND o.subject = m.subject AND o.kind = 'STATE' AND o.state = 'DELIVERED'
                      AND o.mark = m.mark
                      AND (o.epoch, o.rank_version, o.sequence) > (m.epoch, m.rank_version, m.sequence))
                    THEN 'ALREADY_THERE'
                WHEN m.cause IN ('MISROUTED', 'UNDETERMINABLE', 'ALREADY_THERE', 'NOT_THERE') THEN 'NEEDS_DECISION'
                ELSE 'TO_DO'
            END
            """;

    /**
     * Whether a look-up can show that message {@code m} is there: only where nothing else that was, or may have been, told of
     * its dossier would show the same.
     */
    static final String LOOKABLE = """
            (j.look AND j.what = 'REPLAY' AND m.kind = 'STATE' AND m.lane = ANY(:askable)
             AND NOT m.told AND coalesce(m.original_until, 0) = 0
             AND NOT EXISTS (
                SELECT FROM message o
                WHERE o.lane = m.lane AND o.subject = m.subject AND o.id <> m.id AND o.mark = m.mark AND o.token > 0))
            """;

    private Prospects() {}
}
