package vn.lienthong.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.FaultRow;

class EmbeddedPostgresTest {

    /** One for all, since making a database takes longer than the tests; each has tables of its own. */
    @TempDir
    static Path path;

    private DataDirectory directory;

    @BeforeEach
    void open() {
        directory = DataDirectory.open(path);
    }

    @AfterEach
    void release() throws Exception {
        directory.close();
    }

    @Test
    void a_restart_keeps_the_rows() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(directory, 4)) {
            run(first.address(), "CREATE TABLE kept (number bigint)", "INSERT INTO kept VALUES (7)");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(directory, 4)) {
            assertThat(ask(second.address(), "SELECT number FROM kept")).containsExactly("7");
        }
        assertThat(directory.postgres().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    @FaultRow(34)
    void after_kill_9_it_recovers_by_itself_with_every_committed_row() throws Exception {
        directory.close();
        long committed;
        try (EngineProcess killed = EngineProcess.start(EngineProcess.COMMIT_ROWS, path)) {
            committed = killed.killAfter(200);
        }
        assertThat(directory.postgres().resolve("postmaster.pid")).exists();
        directory = DataDirectory.open(path);
        try (EmbeddedPostgres restarted = EmbeddedPostgres.start(directory, 4)) {
            assertThat(ask(restarted.address(), "SELECT count(*) FROM receipt WHERE number <= " + committed))
                    .containsExactly(Long.toString(committed));
        }
    }

    @Test
    @FaultRow(34)
    void after_the_server_itself_is_killed_too_it_recovers() throws Exception {
        EmbeddedPostgres first = EmbeddedPostgres.start(directory, 4);
        run(first.address(), "CREATE TABLE survivor (number bigint)", "INSERT INTO survivor VALUES (8)");
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(directory.postgres().resolve("postmaster.pid"))
                                .get(0)))
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        try (EmbeddedPostgres second = EmbeddedPostgres.start(directory, 4)) {
            assertThat(ask(second.address(), "SELECT number FROM survivor")).containsExactly("8");
        }
    }

    @Test
    @FaultRow(34)
    void a_stale_pid_file_that_names_a_stranger_harms_nobody() throws Exception {
        EmbeddedPostgres.start(directory, 4).close();
        Files.writeString(
                directory.postgres().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.postgres() + "\n1\n5432\n\n127.0.0.1\n");
        try (EmbeddedPostgres restarted = EmbeddedPostgres.start(directory, 4)) {
            assertThat(ask(restarted.address(), "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void what_commits_rest_on_is_switched_on_and_codes_sort_by_code_point() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(directory, 4)) {
            JdbcAddress address = database.address();
            assertThat(ask(address, "SHOW fsync")).containsExactly("on");
            assertThat(ask(address, "SHOW synchronous_commit")).containsExactly("on");
            assertThat(ask(address, "SHOW full_page_writes")).containsExactly("on");
            assertThat(ask(address, "SHOW data_checksums")).containsExactly("on");
            assertThat(ask(address, "SHOW server_encoding")).containsExactly("UTF8");
            assertThat(ask(address, "SHOW max_connections")).containsExactly("24");
            assertThat(ask(address, "SELECT c FROM (VALUES ('a'), ('B'), ('đ'), ('A-2'), ('A1')) t (c) ORDER BY c"))
                    .containsExactly("A-2", "A1", "B", "a", "đ");
            assertThat(ask(address, "SELECT lower('ĐƯỜNG')")).containsExactly("đường");
            assertThat(ask(address, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .containsExactly("f");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_which_is_in_a_file_of_mode_0600() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(directory, 4)) {
            String url = database.address().url();
            for (String user : List.of("lienthong", "postgres")) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
            assertThat(database.address().toString())
                    .doesNotContain(database.address().password());
        }
    }

    @Test
    void a_database_that_may_lose_a_commit_is_refused_embedded_or_not(@TempDir Path ofItsOwn) throws Exception {
        directory.close();
        directory = DataDirectory.open(ofItsOwn);
        try (EmbeddedPostgres database = EmbeddedPostgres.start(directory, 4)) {
            JdbcAddress address = database.address();
            EngineSettings.DatabaseSettings external = new EngineSettings.DatabaseSettings(
                    address.url(), address.username(), address.password(), 4, Duration.ofSeconds(90));
            assertThat(ExternalDatabase.checked(external).address()).isEqualTo(address);

            run(address, "ALTER ROLE lienthong SET synchronous_commit = off");

            assertThatThrownBy(() -> ExternalDatabase.checked(external))
                    .isInstanceOf(EngineRefusal.class)
                    .hasMessageContaining("synchronous_commit=off")
                    .hasMessageNotContaining(address.password());
        }
        assertThatThrownBy(() -> EmbeddedPostgres.start(directory, 4))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("synchronous_commit=off");
        assertThat(directory.postgres().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void fsync_off_is_refused() {
        assertThatThrownBy(() -> new Durability(16, "off", "on", "on").require("db"))
                .isInstanceOf(EngineRefusal.class)
                .hasMessage(
                        "The database db runs with fsync=off: a power cut would lose accepted messages. Set fsync=on there.");
    }

    @Test
    void an_external_database_that_does_not_answer_is_named() {
        EngineSettings.DatabaseSettings nowhere = new EngineSettings.DatabaseSettings(
                "jdbc:postgresql://127.0.0.1:1/x", "gateway", "s3cret", 4, Duration.ofSeconds(90));

        assertThatThrownBy(() -> ExternalDatabase.checked(nowhere))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining(
                        "jdbc:postgresql://127.0.0.1:1/x as gateway (lienthong.database.url) does not answer")
                .hasMessageNotContaining("s3cret");
    }

    private static void run(JdbcAddress address, String... statements) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> ask(JdbcAddress address, String query) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }
}
