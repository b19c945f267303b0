package vn.lienthong.mock;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.land.LandAccount;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;

/** The settings of the land systems: {@code --vbdlis-…} and {@code --ilis-…}. */
final class LandSettings {
    static final String HELP = """
              --vbdlis-port=             also the land system VBDLIS; none: no VBDLIS
              --vbdlis-admin-port=       its switches and books; default: one above its port
              --ilis-port=               also the land system iLIS; none: no iLIS
              --ilis-admin-port=         its switches and books; default: one above its port
              --ilis-token-lifetime=PT1H (inferred)
            """;

    static final List<String> NAMES =
            List.of("vbdlis-port", "vbdlis-admin-port", "ilis-port", "ilis-admin-port", "ilis-token-lifetime");

    private final Map<String, String> values;
    private final Map<String, String> environment;

    LandSettings(Map<String, String> values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    /** @return how the system is set up; empty when it was not asked for */
    Optional<LandOptions> options(LandSystem system) {
        String name = system.name().toLowerCase(Locale.ROOT);
        if (!values.containsKey(name + "-port")) {
            return Optional.empty();
        }
        LandOptions usual = LandOptions.defaults(system);
        LandAccount account = usual.account();
        int port = number(name + "-port", 0);
        return Optional.of(usual.bindAddress(values.getOrDefault("bind", usual.bindAddress()))
                .ports(port, number(name + "-admin-port", port == 0 ? 0 : port + 1))
                .account(new LandAccount(
                        environment.getOrDefault("MOCK_ILIS_CLIENT_ID", account.clientId()),
                        environment.getOrDefault("MOCK_ILIS_CLIENT_SECRET", account.clientSecret()),
                        environment.getOrDefault("MOCK_ILIS_USERNAME", account.username()),
                        environment.getOrDefault("MOCK_ILIS_PASSWORD", account.password())))
                .tokenLifetime(time("ilis-token-lifetime", usual.tokenLifetime()))
                .secret(environment.getOrDefault("MOCK_LAND_SECRET", usual.secret())));
    }

    private int number(String name, int otherwise) {
        String value = values.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("--" + name + "=" + value + ": must be a whole number", wrong);
        }
    }

    private Duration time(String name, Duration otherwise) {
        String value = values.get(name);
        try {
            return value == null ? otherwise : Duration.parse(value);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("--" + name + "=" + value + ": must be a time such as PT1H", wrong);
        }
    }
}
