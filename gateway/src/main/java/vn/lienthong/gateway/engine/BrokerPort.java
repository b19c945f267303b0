package vn.lienthong.gateway.engine;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/**
 * The embedded broker's network port. With it the broker asks everybody for an account: the gateway has one of its own, made
 * anew at each start, which may do everything; every other may send to and read from what is named for it.
 *
 * @param listen such as {@code tcp://0.0.0.0:61616?sslEnabled=true;keyStorePath=…}
 * @param users who may come by it
 * @param password of the gateway's own account
 */
record BrokerPort(String listen, List<BrokerUser> users, String password) {

    static final String OWN_USER = "lienthong-gateway";

    private static final int PASSWORD_BYTES = 32;
    /** A document has at most 1 MiB; as text it may take twice that, and its properties some more. */
    private static final long LONGEST_MESSAGE = 3L * 1024 * 1024;

    static BrokerPort open(String listen, List<BrokerUser> users) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return new BrokerPort(listen, users, HexFormat.of().formatHex(random));
    }

    /** Whether passwords and documents travel encrypted. */
    boolean encrypted() {
        return listen.contains("sslEnabled=true");
    }

    /** Without the options, among which may be the key store's password. */
    String address() {
        return listen.split("\\?", 2)[0];
    }

    void configure(Configuration configuration) throws Exception {
        configuration
                .setSecurityEnabled(true)
                .setPopulateValidatedUser(true)
                .addAcceptorConfiguration("province", listen + (listen.contains("?") ? ";" : "?") + "protocols=CORE")
                .putSecurityRoles("#", Set.of(all()));
        addresses().forEach(address -> {
            configuration.addAddressConfiguration(EmbeddedBrokerLayout.queue(address));
            configuration.addAddressSetting(address, keptForEver());
            configuration.putSecurityRoles(address, roles(address));
        });
        configuration.registerBrokerPlugin(new LongestMessage(LONGEST_MESSAGE, OWN_USER));
    }

    void secure(EmbeddedActiveMQ broker) {
        SecurityConfiguration accounts = new SecurityConfiguration();
        accounts.addUser(OWN_USER, password);
        accounts.addRole(OWN_USER, OWN_USER);
        users.forEach(user -> {
            accounts.addUser(user.name(), user.password());
            accounts.addRole(user.name(), role(user));
        });
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts));
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        users.forEach(user -> {
            addresses.addAll(user.sends());
            addresses.addAll(user.reads());
        });
        return addresses;
    }

    private Set<Role> roles(String address) {
        Set<Role> roles = users.stream()
                .filter(user -> user.sends().contains(address) || user.reads().contains(address))
                .map(user -> limited(
                        role(user), user.sends().contains(address), user.reads().contains(address)))
                .collect(Collectors.toCollection(HashSet::new));
        roles.add(all());
        return roles;
    }

    private static String role(BrokerUser user) {
        return "province-" + user.name();
    }

    private static Role all() {
        return new Role(OWN_USER, true, true, true, true, true, true, true, true, true, true);
    }

    private static Role limited(String name, boolean sends, boolean reads) {
        return new Role(name, sends, reads, false, false, false, false, false, reads, false, false);
    }

    private static AddressSettings keptForEver() {
        return EmbeddedBrokerLayout.everyAddress().setMaxDeliveryAttempts(-1);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "BrokerPort[" + address() + ", " + users + "]";
    }
}
