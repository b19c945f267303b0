package vn.lienthong.mock.linked;

import java.time.Clock;
import java.time.Duration;

/**
 * How a hub is set up. Immutable: each setter returns a changed copy.
 *
 * @param bindAddress the address both sides listen on; the admin side has no authentication
 * @param port the wire side; 0 takes any free port
 * @param adminPort switches and books; 0 takes any free port
 * @param userName of the one account
 * @param password of the one account
 * @param clock of tokens, agencies and faults that last
 * @param tokenLifetime how long a token is good for
 * @param paths where the hub's doors are
 * @param residenceTakes how long the residence leg takes, from the result of the justice leg
 * @param insuranceTakes how long the insurance leg takes, from the end of the residence leg
 * @param refusalsAsHttp whether a refused report is HTTP 400 as well as {@code "status": 400}; otherwise it is HTTP 200
 */
public record HubOptions(
        String bindAddress,
        int port,
        int adminPort,
        String userName,
        String password,
        Clock clock,
        Duration tokenLifetime,
        HubPaths paths,
        Duration residenceTakes,
        Duration insuranceTakes,
        boolean refusalsAsHttp) {
    private static final int MOST = 65_535;

    public HubOptions {
        if (port < 0 || port > MOST || adminPort < 0 || adminPort > MOST) {
            throw new IllegalArgumentException("a port is from 0 to " + MOST);
        }
        if (userName.isEmpty() || password.isEmpty() || tokenLifetime.toSeconds() < 1) {
            throw new IllegalArgumentException("the account needs a name and a password, and tokens a lifetime");
        }
        if (residenceTakes.isNegative() || insuranceTakes.isNegative()) {
            throw new IllegalArgumentException("an agency takes no negative time");
        }
    }

    /** Port 9096, admin on 9097, loopback only, the account {@code ninhbinh} / {@code synthetic-only}; a day for each agency. */
    public static HubOptions defaults() {
        return new HubOptions(
                "127.0.0.1",
                9096,
                9097,
                "ninhbinh",
                "synthetic-only",
                Clock.systemUTC(),
                Duration.ofHours(1),
                HubPaths.defaults(),
                Duration.ofDays(1),
                Duration.ofDays(1),
                false);
    }

    /** Any free port for both sides: for tests. */
    public static HubOptions onFreePorts() {
        return defaults().ports(0, 0);
    }

    public HubOptions bindAddress(String value) {
        return new HubOptions(
                value,
                port,
                adminPort,
                userName,
                password,
                clock,
                tokenLifetime,
                paths,
                residenceTakes,
                insuranceTakes,
                refusalsAsHttp);
    }

    public HubOptions ports(int wire, int admin) {
        return new HubOptions(
                bindAddress,
                wire,
                admin,
                userName,
                password,
                clock,
                tokenLifetime,
                paths,
                residenceTakes,
                insuranceTakes,
                refusalsAsHttp);
    }

    public HubOptions account(String name, String secret) {
        return new HubOptions(
                bindAddress,
                port,
                adminPort,
                name,
                secret,
                clock,
                tokenLifetime,
                paths,
                residenceTakes,
                insuranceTakes,
                refusalsAsHttp);
    }

    public HubOptions clock(Clock value) {
        return new HubOptions(
                bindAddress,
                port,
                adminPort,
                userName,
                password,
                value,
                tokenLifetime,
                paths,
                residenceTakes,
                insuranceTakes,
                refusalsAsHttp);
    }

    public HubOptions tokenLifetime(Duration value) {
        return new HubOptions(
                bindAddress,
                port,
                adminPort,
                userName,
                password,
                clock,
                value,
                paths,
                residenceTakes,
                insuranceTakes,
                refusalsAsHttp);
    }

    public HubOptions paths(HubPaths value) {
        return new HubOptions(
                bindAddress,
                port,
                adminPort,
                userName,
                password,
                clock,
                tokenLifetime,
                value,
                residenceTakes,
                insuranceTakes,
                refusalsAsHttp);
    }

    public HubOptions agenciesTake(Duration residence, Duration insurance) {
        return new HubOptions(
                bindAddress,
                port,
                adminPort,
                userName,
                password,
                clock,
                tokenLifetime,
                paths,
                residence,
                insurance,
                refusalsAsHttp);
    }

    public HubOptions refusalsAsHttp(boolean value) {
        return new HubOptions(
                bindAddress,
                port,
                adminPort,
                userName,
                password,
                clock,
                tokenLifetime,
                paths,
                residenceTakes,
                insuranceTakes,
                value);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "HubOptions[" + bindAddress + ":" + port + ", admin " + adminPort + "]";
    }
}
