package vn.lienthong.gateway.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.jms.ConnectionFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jms.connection.CachingConnectionFactory;

/**
 * The engines as beans, each stopped after those that use it: connections and pool, then broker and database, then the
 * lock on the data directory.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
public class EngineConfiguration {

    /** The name of the connection factory for sending. */
    public static final String SENDING = "sendingConnectionFactory";

    private static final long CONNECTION_MILLIS = 5_000;
    private static final int SENDING_SESSIONS = 16;

    @Bean
    public DataDirectory dataDirectory(EngineSettings settings) {
        return DataDirectory.open(settings.directory());
    }

    /** The file store of the data directory, as it really is. */
    @Bean
    UsableSpace usableSpace(DataDirectory directory) {
        return () -> {
            FileStore store = Files.getFileStore(directory.path());
            return new UsableSpace.Room(store.getUsableSpace(), store.getTotalSpace());
        };
    }

    @Bean
    public Node node(DataDirectory directory) {
        return Node.startedIn(directory);
    }

    @Bean
    Database database(EngineSettings settings, DataDirectory directory) {
        return settings.database().embedded()
                ? EmbeddedPostgres.start(directory, settings.database().poolSize())
                : ExternalDatabase.checked(settings.database());
    }

    /**
     * The pool. Its sessions are in UTC whatever the machine's zone, and its exceptions name constraints but no values of a
     * row, which are personal data. A caller waits at most 5 s for a connection. For an
     * external database, {@code socketTimeout} and the like are options of the driver and belong in the url.
     *
     * <p>The database itself ends a transaction whose node has fallen silent: a node that is frozen, or whose machine is gone,
     * would otherwise keep its rows locked for all others until it wakes.
     */
    @Bean
    public DataSource dataSource(Database database, EngineSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setJdbcUrl(database.address().url());
        config.setUsername(database.address().username());
        config.setPassword(database.address().password());
        config.setMaximumPoolSize(settings.database().poolSize());
        config.setConnectionTimeout(CONNECTION_MILLIS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql("SET TIME ZONE 'UTC'; SET idle_in_transaction_session_timeout = "
                + settings.database().abandonedAfter().toMillis());
        config.addDataSourceProperty("ApplicationName", "lienthong-gateway");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    @Bean
    Broker broker(EngineSettings settings, DataDirectory directory, ObjectProvider<BrokerUsers> users) {
        if (!settings.broker().embedded()) {
            return ExternalBroker.checked(settings.broker());
        }
        String listen = settings.broker().listen();
        return EmbeddedBroker.start(
                directory,
                listen.isEmpty()
                        ? null
                        : BrokerPort.open(
                                listen,
                                users.stream().flatMap(it -> it.all().stream()).toList()));
    }

    /**
     * For consumers: camel-jms with {@code CACHE_CONSUMER} and local transactions keeps one connection and its consumers
     * open itself, and needs a factory that hands out real connections. Do not send through this one in a loop: each send
     * would open and close a connection.
     */
    @Bean
    @Primary
    public ActiveMQConnectionFactory connectionFactory(Broker broker) {
        return broker.connections();
    }

    /**
     * For sending ({@value #SENDING}): one shared connection with its sessions and producers kept open, made anew when it
     * breaks. It keeps no consumers, since a kept consumer would hold messages that nobody reads.
     */
    @Bean(SENDING)
    public CachingConnectionFactory sendingConnectionFactory(ActiveMQConnectionFactory connectionFactory) {
        CachingConnectionFactory sending = new CachingConnectionFactory(connectionFactory);
        sending.setSessionCacheSize(SENDING_SESSIONS);
        sending.setCacheConsumers(false);
        sending.setReconnectOnException(true);
        return sending;
    }

    @Bean
    HealthIndicator ledgerHealthIndicator(DataSource dataSource) {
        return new LedgerHealth(dataSource);
    }

    @Bean
    MemoryHealth memoryHealthIndicator() {
        MemoryWatch.atStart();
        return new MemoryHealth();
    }

    @Bean
    HealthIndicator brokerHealthIndicator(Broker broker, @Qualifier(SENDING) ConnectionFactory connections) {
        return new BrokerHealth(broker, connections);
    }
}
