package vn.lienthong.gateway.engine;

/** The database of the ledger, running and checked. */
interface Database extends AutoCloseable {

    JdbcAddress address();

    /** Stops what this process started; nothing for a database that others run. Call it after the pool has closed. */
    @Override
    void close();
}
