package vn.lienthong.gateway.bench;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.PGConnection;
import vn.lienthong.gateway.report.FreshDatabase;

/** The two lists in tables of a database, compared by a full join. */
final class FullJoin implements AutoCloseable {

    private static final String JOIN = """
            SELECT coalesce(f.code, s.code) AS code, f.mark, s.mark
            FROM first f FULL JOIN second s ON f.code = s.code
            WHERE f.mark IS DISTINCT FROM s.mark
            ORDER BY 1
            """;
    private static final int ROWS_AT_ONCE = 10_000;

    /** Fills one table from one file. */
    private interface Load {
        void into(Connection connection, String table, Path file) throws Exception;
    }

    private final Connection connection;
    private final Load load;

    private FullJoin(Connection connection, Load load) {
        this.connection = connection;
        this.load = load;
    }

    /** PostgreSQL with codes in the order of their bytes, and as much memory for a join as the gateway has altogether. */
    static FullJoin postgres() throws SQLException {
        Connection connection = FreshDatabase.create().getConnection();
        FullJoin join = new FullJoin(connection, FullJoin::copy);
        join.execute("SET work_mem = '64MB'");
        join.execute("CREATE TABLE first (code text COLLATE \"C\", mark text)");
        join.execute("CREATE TABLE second (code text COLLATE \"C\", mark text)");
        return join;
    }

    /** @return empty where DuckDB is not on the class path, which it is by the profile {@code duckdb} */
    static Optional<FullJoin> duckdb() throws SQLException {
        if (DriverManager.drivers().noneMatch(it -> it.getClass().getName().startsWith("org.duckdb."))) {
            return Optional.empty();
        }
        FullJoin join = new FullJoin(DriverManager.getConnection("jdbc:duckdb:"), FullJoin::read);
        join.execute("CREATE TABLE first (code varchar, mark varchar)");
        join.execute("CREATE TABLE second (code varchar, mark varchar)");
        return Optional.of(join);
    }

    void load(TwoLists lists) throws Exception {
        execute("DELETE FROM first");
        execute("DELETE FROM second");
        load.into(connection, "first", lists.first);
        load.into(connection, "second", lists.second);
        execute("ANALYZE");
    }

    Answer answer() throws SQLException {
        Answer.Building building = new Answer.Building();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(JOIN)) {
                while (rows.next()) {
                    building.add(rows.getString(1), rows.getString(2), rows.getString(3));
                }
            }
        } finally {
            connection.setAutoCommit(true);
        }
        return building.answer();
    }

    private static void copy(Connection connection, String table, Path file) throws Exception {
        try (BufferedReader rows = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN", rows);
        }
    }

    private static void read(Connection connection, String table, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + table + " SELECT * FROM read_csv('" + file
                    + "', delim = '\t', header = false, columns = {'code': 'VARCHAR', 'mark': 'VARCHAR'})");
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
