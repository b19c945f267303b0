package vn.lienthong.gateway.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a database keeps what it said it committed. Read over a connection of the account that the gateway uses, since
 * a setting may be changed for one account.
 */
record Durability(int version, String fsync, String synchronousCommit, String fullPageWrites) {

    private static final Logger LOG = LoggerFactory.getLogger(Durability.class);
    private static final int OLDEST_TRIED = 14;

    static Durability of(Connection connection) throws SQLException {
        return new Durability(
                connection.getMetaData().getDatabaseMajorVersion(),
                show(connection, "fsync"),
                show(connection, "synchronous_commit"),
                show(connection, "full_page_writes"));
    }

    /** @throws EngineRefusal when a commit could be lost by a power cut */
    void require(String where) {
        if (!fsync.equals("on")) {
            throw new EngineRefusal("The database " + where + " runs with fsync=" + fsync
                    + ": a power cut would lose accepted messages. Set fsync=on there.");
        }
        if (synchronousCommit.equals("off")) {
            throw new EngineRefusal("The database " + where
                    + " runs with synchronous_commit=off for this account: a crash would lose accepted messages. Set"
                    + " synchronous_commit=on there.");
        }
        if (!fullPageWrites.equals("on")) {
            LOG.warn(
                    "The database {} runs with full_page_writes={}: safe only on storage that never tears an 8 KiB page.",
                    where,
                    fullPageWrites);
        }
        if (version < OLDEST_TRIED) {
            LOG.warn(
                    "The database {} is PostgreSQL {}; the gateway is made for {} and newer.",
                    where,
                    version,
                    OLDEST_TRIED);
        }
    }

    /** As {@link #require}, with nothing left to the storage: what the embedded database is started with. */
    void requireAll(String where) {
        require(where);
        if (!synchronousCommit.equals("on") || !fullPageWrites.equals("on")) {
            throw new EngineRefusal("The database " + where + " was started with synchronous_commit=on and"
                    + " full_page_writes=on and runs with " + synchronousCommit + " and " + fullPageWrites
                    + ": something in it overrides them (ALTER ROLE or ALTER DATABASE … SET). Take that away.");
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
