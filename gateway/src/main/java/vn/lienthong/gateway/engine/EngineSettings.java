package vn.lienthong.gateway.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the gateway keeps its data and which engines it uses. A wrong value stops the start with a sentence that names
 * the setting.
 *
 * @param data {@code lienthong.data}: the short form of the next one, which the environment variable
 *     {@code LIENTHONG_DATA} sets
 * @param dataDirectory {@code lienthong.data-directory}: the directory of everything this node keeps; {@code ./data}
 *     where neither is given
 * @param database {@code lienthong.database.*}
 * @param broker {@code lienthong.broker.*}
 */
@ConfigurationProperties("lienthong")
public record EngineSettings(
        @Nullable String data,
        @Nullable String dataDirectory,
        @DefaultValue DatabaseSettings database,
        @DefaultValue BrokerSettings broker) {

    private static final String DEFAULT_DIRECTORY = "./data";

    /** @throws IllegalArgumentException with a sentence, when the two forms of the directory disagree */
    public EngineSettings {
        data = orNull(data);
        dataDirectory = orNull(dataDirectory);
        if (data != null && dataDirectory != null && !data.equals(dataDirectory)) {
            throw new IllegalArgumentException("lienthong.data-directory is '" + dataDirectory
                    + "' and lienthong.data (environment: LIENTHONG_DATA) is '" + data
                    + "': they name the same thing, set one of them.");
        }
    }

    /** The data directory, absolute. */
    public Path directory() {
        String given = dataDirectory != null ? dataDirectory : data;
        return Path.of(given != null ? given : DEFAULT_DIRECTORY)
                .toAbsolutePath()
                .normalize();
    }

    /**
     * The database of the ledger.
     *
     * @param url {@code lienthong.database.url}: {@code jdbc:postgresql://host/database}; empty for the embedded one. Any
     *     option of the PostgreSQL driver may follow, except the password
     * @param username {@code lienthong.database.username}: needed with a url, forbidden without
     * @param password {@code lienthong.database.password}: from the environment or a mounted file; never logged
     * @param poolSize {@code lienthong.database.pool-size}: connections kept by this node, 2 to 500
     * @param abandonedAfter {@code lienthong.database.abandoned-after}: a transaction whose node says nothing for so long is
     *     rolled back by the database, so that a frozen node keeps nothing locked; 1 s to 10 min, and longer than a login at
     *     a system may take
     */
    public record DatabaseSettings(
            @DefaultValue("") String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("24") int poolSize,
            @DefaultValue("90s") Duration abandonedAfter) {

        private static final Duration LEAST_ABANDONED = Duration.ofSeconds(1);
        private static final Duration MOST_ABANDONED = Duration.ofMinutes(10);

        /** @throws IllegalArgumentException with a sentence that names the setting */
        public DatabaseSettings {
            url = url.strip();
            if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException(
                        "lienthong.database.url must begin with jdbc:postgresql: (or be empty for the embedded database).");
            }
            refusePasswordIn("lienthong.database", url);
            refuseAccountWithoutUrl("lienthong.database", url, username, password);
            if (!url.isEmpty() && username.isBlank()) {
                throw new IllegalArgumentException(
                        "lienthong.database.username is empty: an external database (lienthong.database.url) needs an account.");
            }
            if (poolSize < 2 || poolSize > 500) {
                throw new IllegalArgumentException(
                        "lienthong.database.pool-size must be between 2 and 500 connections; it is " + poolSize + ".");
            }
            if (abandonedAfter.compareTo(LEAST_ABANDONED) < 0 || abandonedAfter.compareTo(MOST_ABANDONED) > 0) {
                throw new IllegalArgumentException(
                        "lienthong.database.abandoned-after must lie between 1s and 10m; it is " + abandonedAfter
                                + ".");
            }
        }

        /** Whether no address is given, and the database is this process's own. */
        public boolean embedded() {
            return url.isEmpty();
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "database[url=" + (embedded() ? "embedded" : url) + ", username=" + username + ", poolSize="
                    + poolSize + "]";
        }
    }

    /**
     * The broker that distributes work.
     *
     * @param url {@code lienthong.broker.url}: {@code tcp://host:61616} or {@code (tcp://a:61616,tcp://b:61616)?ha=true};
     *     empty for the embedded one
     * @param username {@code lienthong.broker.username}
     * @param password {@code lienthong.broker.password}: from the environment or a mounted file; never logged
     * @param listen {@code lienthong.broker.listen}: where the embedded broker lets provincial systems in,
     *     {@code tcp://0.0.0.0:61616?sslEnabled=true;keyStorePath=…}; empty for nowhere
     */
    public record BrokerSettings(
            @DefaultValue("") String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("") String listen) {

        /** @throws IllegalArgumentException with a sentence that names the setting */
        public BrokerSettings {
            url = url.strip();
            if (!url.isEmpty() && !url.startsWith("tcp://") && !url.startsWith("(")) {
                throw new IllegalArgumentException("lienthong.broker.url must be like tcp://host:61616 or"
                        + " (tcp://a:61616,tcp://b:61616)?ha=true (or be empty for the embedded broker).");
            }
            refusePasswordIn("lienthong.broker", url);
            refuseAccountWithoutUrl("lienthong.broker", url, username, password);
            listen = listen.strip();
            if (!listen.isEmpty() && !listen.startsWith("tcp://")) {
                throw new IllegalArgumentException(
                        "lienthong.broker.listen must be like tcp://0.0.0.0:61616 (or be empty for no port).");
            }
            if (!listen.isEmpty() && !url.isEmpty()) {
                throw new IllegalArgumentException("lienthong.broker.listen is for the embedded broker, and"
                        + " lienthong.broker.url names another: take one of them away.");
            }
        }

        boolean embedded() {
            return url.isEmpty();
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "broker[url=" + (embedded() ? "embedded" : url) + ", username=" + username + "]";
        }
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void refusePasswordIn(String prefix, String url) {
        if (url.toLowerCase(Locale.ROOT).contains("password=")) {
            throw new IllegalArgumentException(
                    prefix + ".url carries a password, and addresses are logged: move it to " + prefix + ".password.");
        }
    }

    private static void refuseAccountWithoutUrl(String prefix, String url, String username, String password) {
        if (url.isEmpty() && !(username.isBlank() && password.isBlank())) {
            throw new IllegalArgumentException(prefix + ".username or " + prefix + ".password is set but " + prefix
                    + ".url is empty: set the address too, or take the account away to use the embedded one.");
        }
    }
}
