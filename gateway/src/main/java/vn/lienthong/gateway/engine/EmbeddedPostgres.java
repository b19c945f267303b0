package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child of this process, in the data directory. It listens on 127.0.0.1 at a free port and lets nobody in
 * without the password that {@link PostgresCluster} keeps. The gateway's account, {@code lienthong}, owns its database
 * and nothing else.
 *
 * <p>Its own log holds no statement and no value of a row, since these are personal data.
 */
final class EmbeddedPostgres implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String ACCOUNT = "lienthong";
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int PORT_ATTEMPTS = 3;
    private static final int CONNECTIONS_BESIDE_POOL = 20;

    private final PostgresPrograms programs;
    private final Path cluster;
    private final JdbcAddress address;

    private EmbeddedPostgres(PostgresPrograms programs, Path cluster, JdbcAddress address) {
        this.programs = programs;
        this.cluster = cluster;
        this.address = address;
    }

    /**
     * Starts on the cluster of the data directory, making it at the first start and recovering it after a kill.
     *
     * @throws EngineRefusal when it does not start, or does not run as safely as it was told to
     */
    static EmbeddedPostgres start(DataDirectory directory, int poolSize) {
        long begin = System.nanoTime();
        try {
            PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpackedFor(directory));
            PostgresCluster cluster = PostgresCluster.in(directory, programs);
            new PostgresLeftovers(programs, cluster.path()).clear();
            int port = startServer(directory, programs, cluster, poolSize);
            EmbeddedPostgres running =
                    new EmbeddedPostgres(programs, cluster.path(), address(port, ACCOUNT, ACCOUNT, cluster));
            running.prepare(address(port, "postgres", "postgres", cluster));
            LOG.info(
                    "The embedded database runs on {} at port {}, up in {} ms; fsync, synchronous_commit and full_page_writes are on.",
                    cluster.path(),
                    port,
                    (System.nanoTime() - begin) / 1_000_000);
            return running;
        } catch (IOException e) {
            throw new EngineRefusal(
                    "The embedded database on " + directory.postgres() + " could not be started: " + e, e);
        }
    }

    @Override
    public JdbcAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (!Files.exists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        try {
            if (!programs.stop(cluster, "fast", STOP).succeeded()) {
                PostgresPrograms.Result result = programs.stop(cluster, "immediate", STOP);
                LOG.warn(
                        "The embedded database did not stop in {} s and was cut off: {}",
                        STOP.toSeconds(),
                        result.output());
            }
        } catch (IOException e) {
            LOG.warn("The embedded database on {} could not be stopped; the next start will do it.", cluster, e);
        }
    }

    private static int startServer(
            DataDirectory directory, PostgresPrograms programs, PostgresCluster cluster, int poolSize)
            throws IOException {
        Path log = directory.path().resolve("postgres-start.log");
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Files.deleteIfExists(log);
            PostgresPrograms.Result result = programs.start(cluster.path(), log, options(port, poolSize), START);
            if (result.succeeded()) {
                return port;
            }
            if (attempt == PORT_ATTEMPTS || !taken(port)) {
                throw new EngineRefusal("The embedded database on " + cluster.path() + " does not start. It said: "
                        + result.output() + (Files.exists(log) ? System.lineSeparator() + Files.readString(log) : "")
                        + " (more in " + cluster.path().resolve("log") + ")");
            }
        }
    }

    private static String options(int port, int poolSize) {
        return Stream.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "password_encryption=scram-sha-256",
                        "max_connections=" + (poolSize + CONNECTIONS_BESIDE_POOL),
                        "shared_buffers=128MB",
                        "jit=off",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        "logging_collector=on",
                        "log_directory=log",
                        "log_filename=postgresql-%a.log",
                        "log_truncate_on_rotation=on",
                        "log_rotation_age=1d",
                        "log_rotation_size=0",
                        "log_error_verbosity=terse",
                        "log_min_error_statement=panic")
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }

    private void prepare(JdbcAddress superuser) {
        try {
            try (Connection connection = superuser.connect();
                    Statement statement = connection.createStatement()) {
                if (missing(statement, "SELECT FROM pg_roles WHERE rolname = '" + ACCOUNT + "'")) {
                    statement.execute("CREATE ROLE " + ACCOUNT + " LOGIN PASSWORD '" + superuser.password() + "'");
                }
                if (missing(statement, "SELECT FROM pg_database WHERE datname = '" + ACCOUNT + "'")) {
                    statement.execute("CREATE DATABASE " + ACCOUNT + " OWNER " + ACCOUNT);
                }
            }
            try (Connection connection = address.connect()) {
                Durability.of(connection).requireAll("on " + cluster);
            }
        } catch (SQLException e) {
            close();
            throw new EngineRefusal(
                    "The embedded database on " + cluster + " runs but cannot be used: " + e.getMessage(), e);
        } catch (EngineRefusal e) {
            close();
            throw e;
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static JdbcAddress address(int port, String database, String username, PostgresCluster cluster) {
        return new JdbcAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, username, cluster.password());
    }

    /** Whether somebody took the port between our look and the server's. */
    private static boolean taken(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (BindException e) {
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
