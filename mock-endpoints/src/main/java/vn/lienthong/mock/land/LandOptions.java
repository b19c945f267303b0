package vn.lienthong.mock.land;

import java.time.Clock;
import java.time.Duration;

/**
 * How a land system is set up. Immutable: each setter returns a changed copy.
 *
 * @param system which of the two
 * @param bindAddress the address both sides listen on; the admin side has no authentication
 * @param port the wire side; 0 takes any free port
 * @param adminPort switches and books; 0 takes any free port
 * @param clock of tokens and faults that last
 * @param account who is let in, where the system asks
 * @param tokenLifetime how long a token is good for (inferred)
 * @param secret with which this system calls the desk
 */
public record LandOptions(
        LandSystem system,
        String bindAddress,
        int port,
        int adminPort,
        Clock clock,
        LandAccount account,
        Duration tokenLifetime,
        String secret) {
    private static final int MOST = 65_535;

    public LandOptions {
        if (port < 0 || port > MOST || adminPort < 0 || adminPort > MOST) {
            throw new IllegalArgumentException("a port is from 0 to " + MOST);
        }
        if (tokenLifetime.toSeconds() < 1 || secret.isEmpty()) {
            throw new IllegalArgumentException("tokens need a lifetime, and the system a secret");
        }
    }

    /** Port 9098, admin on 9099, loopback only, the secret {@code synthetic-land-secret}. */
    public static LandOptions defaults(LandSystem system) {
        return new LandOptions(
                system,
                "127.0.0.1",
                9098,
                9099,
                Clock.systemUTC(),
                LandAccount.synthetic(),
                Duration.ofHours(1),
                "synthetic-land-secret");
    }

    /** Any free port for both sides: for tests. */
    public static LandOptions onFreePorts(LandSystem system) {
        return defaults(system).ports(0, 0);
    }

    public LandOptions bindAddress(String value) {
        return new LandOptions(system, value, port, adminPort, clock, account, tokenLifetime, secret);
    }

    public LandOptions ports(int wire, int admin) {
        return new LandOptions(system, bindAddress, wire, admin, clock, account, tokenLifetime, secret);
    }

    public LandOptions clock(Clock value) {
        return new LandOptions(system, bindAddress, port, adminPort, value, account, tokenLifetime, secret);
    }

    public LandOptions account(LandAccount value) {
        return new LandOptions(system, bindAddress, port, adminPort, clock, value, tokenLifetime, secret);
    }

    public LandOptions tokenLifetime(Duration value) {
        return new LandOptions(system, bindAddress, port, adminPort, clock, account, value, secret);
    }

    public LandOptions secret(String value) {
        return new LandOptions(system, bindAddress, port, adminPort, clock, account, tokenLifetime, value);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "LandOptions[" + system + ", " + bindAddress + ":" + port + ", admin " + adminPort + "]";
    }
}
