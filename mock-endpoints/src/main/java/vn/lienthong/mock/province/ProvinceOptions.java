package vn.lienthong.mock.province;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a province is set up. Immutable: each setter returns a changed copy.
 *
 * @param bindAddress the address both sides listen on; the admin side has no authentication
 * @param port where notices come in; 0 takes any free port
 * @param adminPort switches and books; 0 takes any free port
 * @param secret with which notices are signed
 * @param clock by which the age of signatures is judged
 * @param oldest how old a signature may be
 * @param localCodes organisation under which it gives codes of its own to filed dossiers, said in its answer; null for none
 */
public record ProvinceOptions(
        String bindAddress,
        int port,
        int adminPort,
        String secret,
        Clock clock,
        Duration oldest,
        @Nullable String localCodes) {
    private static final int MOST = 65_535;

    public ProvinceOptions {
        if (port < 0 || port > MOST || adminPort < 0 || adminPort > MOST) {
            throw new IllegalArgumentException("a port is from 0 to " + MOST);
        }
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("the secret must not be empty");
        }
    }

    /** Port 9092, admin on 9093, loopback only, the secret {@code synthetic-notice-secret-01}, signatures of 5 minutes. */
    public static ProvinceOptions defaults() {
        return new ProvinceOptions(
                "127.0.0.1", 9092, 9093, "synthetic-notice-secret-01", Clock.systemUTC(), Duration.ofMinutes(5), null);
    }

    /** Any free port for both sides: for tests. */
    public static ProvinceOptions onFreePorts() {
        return defaults().port(0).adminPort(0);
    }

    public ProvinceOptions bindAddress(String value) {
        return new ProvinceOptions(value, port, adminPort, secret, clock, oldest, localCodes);
    }

    public ProvinceOptions port(int value) {
        return new ProvinceOptions(bindAddress, value, adminPort, secret, clock, oldest, localCodes);
    }

    public ProvinceOptions adminPort(int value) {
        return new ProvinceOptions(bindAddress, port, value, secret, clock, oldest, localCodes);
    }

    public ProvinceOptions secret(String value) {
        return new ProvinceOptions(bindAddress, port, adminPort, value, clock, oldest, localCodes);
    }

    public ProvinceOptions clock(Clock value) {
        return new ProvinceOptions(bindAddress, port, adminPort, secret, value, oldest, localCodes);
    }

    public ProvinceOptions oldest(Duration value) {
        return new ProvinceOptions(bindAddress, port, adminPort, secret, clock, value, localCodes);
    }

    /** Such as {@code H42.14.5}: what was filed as {@code G22.99.09-250701-0001} becomes {@code H42.14.5-250701-0001}. */
    public ProvinceOptions localCodes(String value) {
        return new ProvinceOptions(bindAddress, port, adminPort, secret, clock, oldest, value);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ProvinceOptions[" + bindAddress + ":" + port + ", admin " + adminPort + "]";
    }
}
