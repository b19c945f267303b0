package vn.lienthong.mock.province;

import java.time.Clock;
import java.time.Duration;

/**
 * How a province is set up. Immutable: each setter returns a changed copy.
 *
 * @param bindAddress the address both sides listen on; the admin side has no authentication
 * @param port where notices come in; 0 takes any free port
 * @param adminPort switches and books; 0 takes any free port
 * @param secret with which notices are signed
 * @param clock by which the age of signatures is judged
 * @param oldest how old a signature may be
 */
public record ProvinceOptions(
        String bindAddress, int port, int adminPort, String secret, Clock clock, Duration oldest) {
    private static final int MOST = 65_535;

    public ProvinceOptions {
        if (port < 0 || port > MOST || adminPort < 0 || adminPort > MOST) {
            throw new IllegalArgumentException("a port is from 0 to " + MOST);
        }
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("the secret must not be empty");
        }
    }

    /** Port 9092, admin on 9093, loopback only, the secret {@code synthetic-notice-secret}, signatures of 5 minutes. */
    public static ProvinceOptions defaults() {
        return new ProvinceOptions(
                "127.0.0.1", 9092, 9093, "synthetic-notice-secret", Clock.systemUTC(), Duration.ofMinutes(5));
    }

    /** Any free port for both sides: for tests. */
    public static ProvinceOptions onFreePorts() {
        return defaults().port(0).adminPort(0);
    }

    public ProvinceOptions bindAddress(String value) {
        return new ProvinceOptions(value, port, adminPort, secret, clock, oldest);
    }

    public ProvinceOptions port(int value) {
        return new ProvinceOptions(bindAddress, value, adminPort, secret, clock, oldest);
    }

    public ProvinceOptions adminPort(int value) {
        return new ProvinceOptions(bindAddress, port, value, secret, clock, oldest);
    }

    public ProvinceOptions secret(String value) {
        return new ProvinceOptions(bindAddress, port, adminPort, value, clock, oldest);
    }

    public ProvinceOptions clock(Clock value) {
        return new ProvinceOptions(bindAddress, port, adminPort, secret, value, oldest);
    }

    public ProvinceOptions oldest(Duration value) {
        return new ProvinceOptions(bindAddress, port, adminPort, secret, clock, value);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ProvinceOptions[" + bindAddress + ":" + port + ", admin " + adminPort + "]";
    }
}
