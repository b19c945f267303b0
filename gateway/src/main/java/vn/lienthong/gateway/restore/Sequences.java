package vn.lienthong.gateway.restore;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers that others may have seen in the time that the ledger has lost: each leaps over what can have been given, so that none
 * is given twice.
 */
final class Sequences {

    /** More than a province gives of any of them in years. */
    private static final long LEAP = 1_000_000;
    /** Publications are many, and the broker drops what bears a number that it has seen. */
    private static final long LEAP_OF_PUBLICATIONS = 1_000_000_000;

    private final JdbcClient sql;

    Sequences(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the transaction of the decision; sequences leap even where that is rolled back, which does no harm. */
    void leap(long seen) {
        mark(seen);
        leap("publication", LEAP_OF_PUBLICATIONS);
        leap("receipt_number_seq", LEAP);
        sql.sql("UPDATE feed_head SET number = number + :leap")
                .param("leap", LEAP)
                .update();
        sql.sql("UPDATE session SET token = NULL, generation = generation + :leap")
                .param("leap", LEAP)
                .update();
        sql.sql("UPDATE subject SET tick = tick + :leap, shown = NULL")
                .param("leap", LEAP)
                .update();
    }

    /** The ledger's mark, over what any node has seen. */
    void mark(long seen) {
        sql.sql("UPDATE ledger_mark SET n = greatest(n, :seen) + :leap")
                .param("seen", seen)
                .param("leap", LEAP)
                .update();
    }

    private void leap(String sequence, long over) {
        sql.sql("SELECT setval(cast(:sequence AS regclass), nextval(cast(:sequence AS regclass)) + :over)")
                .param("sequence", sequence)
                .param("over", over)
                .query(Long.class)
                .single();
    }
}
