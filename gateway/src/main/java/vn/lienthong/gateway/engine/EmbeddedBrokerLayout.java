package vn.lienthong.gateway.engine;

import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.TransportConstants;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The embedded broker's configuration. */
final class EmbeddedBrokerLayout {

    static final String DEAD_LETTERS = "DLQ";
    static final String EXPIRED = "ExpiryQueue";

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int JOURNAL_FLUSH_NANOS = 100_000;
    private static final int DUPLICATE_IDS = 20_000;
    private static final int DISK_PERCENT = 90;
    private static final int LOCK_MILLIS = 10_000;

    private EmbeddedBrokerLayout() {}

    /**
     * The journal is forced to disk before a send or a commit returns. Its flush is awaited for 0.1 ms, not the default
     * 3.3 ms, which would hold one committer to 280 commits a second.
     *
     * <p>Security is off: the one acceptor is inside this process and no network port is open, so whoever could connect
     * already runs our code. A {@link BrokerPort} switches it on.
     */
    static Configuration in(Path directory, int serverId) throws Exception {
        return new ConfigurationImpl()
                .setName("lienthong-" + serverId)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(directory.resolve("journal").toString())
                .setBindingsDirectory(directory.resolve("bindings").toString())
                .setPagingDirectory(directory.resolve("paging").toString())
                .setLargeMessagesDirectory(directory.resolve("large-messages").toString())
                .setJournalLockAcquisitionTimeout(LOCK_MILLIS)
                .setJournalBufferTimeout_NIO(JOURNAL_FLUSH_NANOS)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setGlobalMaxSize(64L * MEBIBYTE)
                .setMaxDiskUsage(DISK_PERCENT)
                .setIDCacheSize(DUPLICATE_IDS)
                .setPersistIDCache(true)
                .addAcceptorConfiguration(new TransportConfiguration(
                        InVMAcceptorFactory.class.getName(), Map.of(TransportConstants.SERVER_ID_PROP_NAME, serverId)))
                .addAddressConfiguration(queue(DEAD_LETTERS))
                .addAddressConfiguration(queue(EXPIRED))
                .addAddressSetting("#", everyAddress())
                .addAddressSetting(DEAD_LETTERS, keptForEver())
                .addAddressSetting(EXPIRED, keptForEver());
    }

    static CoreAddressConfiguration queue(String name) {
        return new CoreAddressConfiguration()
                .setName(name)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(QueueConfiguration.of(name)
                        .setRoutingType(RoutingType.ANYCAST)
                        .setDurable(true));
    }

    static AddressSettings everyAddress() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
                .setExpiryAddress(SimpleString.of(EXPIRED))
                .setMaxDeliveryAttempts(10)
                .setRedeliveryDelay(1_000)
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(30_000)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST);
    }

    private static AddressSettings keptForEver() {
        return everyAddress().setMaxDeliveryAttempts(-1);
    }
}
