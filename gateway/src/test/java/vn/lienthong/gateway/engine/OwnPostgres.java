package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL that others run: its server lives in processes of its own, outlives every gateway, and is stopped, cut off,
 * and taken back to an older copy of itself by the test.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final String ACCOUNT = "lienthong";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final PostgresPrograms programs;
    private final PostgresCluster cluster;
    private final int port;

    private OwnPostgres(DataDirectory directory, PostgresPrograms programs, PostgresCluster cluster, int port) {
        this.directory = directory;
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * With all tables and nothing in them.
     *
     * @param home where its files are; made where it is missing
     */
    public static OwnPostgres startIn(Path home) {
        try {
            DataDirectory directory = DataDirectory.open(home);
            MadeDatabase.into(home);
            PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpackedFor(directory));
            OwnPostgres server =
                    new OwnPostgres(directory, programs, PostgresCluster.in(directory, programs), FreePort.next());
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + ACCOUNT;
    }

    public String username() {
        return ACCOUNT;
    }

    public String password() {
        return cluster.password();
    }

    /** What a gateway needs to be told of it, {@code name=value}. */
    public List<String> settings() {
        return List.of(
                "lienthong.database.url=" + url() + "?socketTimeout=20",
                "lienthong.database.username=" + ACCOUNT,
                "lienthong.database.password=" + password(),
                "lienthong.database.pool-size=16");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), ACCOUNT, password());
    }

    /** At the same address as before. */
    public void start() {
        run("start", () -> programs.start(cluster.path(), directory.path().resolve("start.log"), options(), START));
    }

    /** {@code -m fast}: open transactions are rolled back, and it says goodbye. */
    public void stop() {
        run("stop", () -> programs.stop(cluster.path(), "fast", STOP));
    }

    /** {@code -m immediate}: as a crash; the next start recovers from the log. */
    public void stopNow() {
        run("stop", () -> programs.stop(cluster.path(), "immediate", STOP));
    }

    /** A cold copy of all it holds; only while it is stopped. */
    public void copyTo(Path backup) {
        requireStopped();
        copy(cluster.path(), backup);
    }

    /** Takes it back to that copy; only while it is stopped. */
    public void restoreFrom(Path backup) {
        requireStopped();
        try {
            FileSystemUtils.deleteRecursively(cluster.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        copy(backup, cluster.path());
    }

    @Override
    public void close() {
        try {
            if (running()) {
                stopNow();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String options() {
        return Stream.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "password_encryption=scram-sha-256",
                        "max_connections=120",
                        "shared_buffers=64MB",
                        "jit=off",
                        "timezone=UTC")
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }

    private boolean running() {
        return Files.exists(cluster.path().resolve("postmaster.pid"));
    }

    private void requireStopped() {
        if (running()) {
            throw new IllegalStateException("the database still runs");
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Process copying = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                    .inheritIO()
                    .start();
            if (copying.waitFor() != 0) {
                throw new IllegalStateException(from + " could not be copied to " + to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void run(String what, Call call) {
        try {
            PostgresPrograms.Result result = call.run();
            if (!result.succeeded()) {
                throw new IllegalStateException("The database of the test did not " + what + ": " + result.output());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Call {
        PostgresPrograms.Result run() throws IOException;
    }
}
