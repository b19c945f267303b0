package vn.lienthong.mock.identity;

import java.time.Clock;
import java.time.Duration;
import vn.lienthong.mock.lgsp.LgspOptions;

/**
 * How the citizen service and the issuer are set up. Immutable: each setter returns a changed copy.
 *
 * @param bindAddress the address both sides listen on; the admin side has no authentication
 * @param port the wire side; 0 takes any free port
 * @param adminPort switches and books; 0 takes any free port
 * @param clock of tokens, time stamps and faults that last
 * @param lgsp the service bus before the façade
 * @param camel whether the façade wants small initials
 * @param account of the service itself
 * @param matchesName whether a name that is not the person's finds nobody; otherwise number and year of birth are enough
 * @param people how many invented people there are from the start
 * @param callsPerSecond what comes faster gets 429; 0: no limit
 */
public record IdentityOptions(
        String bindAddress,
        int port,
        int adminPort,
        Clock clock,
        LgspOptions lgsp,
        boolean camel,
        Account account,
        boolean matchesName,
        int people,
        int callsPerSecond) {
    private static final int MOST = 65_535;

    /**
     * With whom the service talks.
     *
     * @param user name in the digest
     * @param secret of the digest
     * @param xRoadClient header {@code X-Road-Client}
     * @param apiKey header {@code ApiKey}
     * @param tolerance how far a time stamp may be away from the clock
     * @param seconds whether time stamps count seconds; otherwise milliseconds
     */
    public record Account(
            String user, String secret, String xRoadClient, String apiKey, Duration tolerance, boolean seconds) {
        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }

    public IdentityOptions {
        if (port < 0 || port > MOST || adminPort < 0 || adminPort > MOST || people < 0 || callsPerSecond < 0) {
            throw new IllegalArgumentException("a port is from 0 to " + MOST + ", and nothing is negative");
        }
    }

    /** Port 9102, admin on 9103, loopback only, the account {@code ninhbinh} / {@code synthetic-only}. */
    public static IdentityOptions defaults() {
        return new IdentityOptions(
                "127.0.0.1",
                9102,
                9103,
                Clock.systemUTC(),
                LgspOptions.defaults(),
                false,
                new Account(
                        "ninhbinh",
                        "synthetic-only",
                        "VN/GOV/000.00.00.H42/lienthong",
                        "synthetic-key",
                        Duration.ofMinutes(5),
                        false),
                false,
                100,
                0);
    }

    /** Any free port for both sides: for tests. */
    public static IdentityOptions onFreePorts() {
        return defaults().ports(0, 0);
    }

    public IdentityOptions bindAddress(String value) {
        return new IdentityOptions(
                value, port, adminPort, clock, lgsp, camel, account, matchesName, people, callsPerSecond);
    }

    public IdentityOptions ports(int wire, int admin) {
        return new IdentityOptions(
                bindAddress, wire, admin, clock, lgsp, camel, account, matchesName, people, callsPerSecond);
    }

    public IdentityOptions clock(Clock value) {
        return new IdentityOptions(
                bindAddress, port, adminPort, value, lgsp, camel, account, matchesName, people, callsPerSecond);
    }

    public IdentityOptions lgsp(LgspOptions value) {
        return new IdentityOptions(
                bindAddress, port, adminPort, clock, value, camel, account, matchesName, people, callsPerSecond);
    }

    public IdentityOptions camel(boolean value) {
        return new IdentityOptions(
                bindAddress, port, adminPort, clock, lgsp, value, account, matchesName, people, callsPerSecond);
    }

    public IdentityOptions account(Account value) {
        return new IdentityOptions(
                bindAddress, port, adminPort, clock, lgsp, camel, value, matchesName, people, callsPerSecond);
    }

    public IdentityOptions matchesName(boolean value) {
        return new IdentityOptions(
                bindAddress, port, adminPort, clock, lgsp, camel, account, value, people, callsPerSecond);
    }

    public IdentityOptions people(int value) {
        return new IdentityOptions(
                bindAddress, port, adminPort, clock, lgsp, camel, account, matchesName, value, callsPerSecond);
    }

    public IdentityOptions callsPerSecond(int value) {
        return new IdentityOptions(
                bindAddress, port, adminPort, clock, lgsp, camel, account, matchesName, people, value);
    }
}
