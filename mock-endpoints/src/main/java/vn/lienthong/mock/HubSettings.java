package vn.lienthong.mock;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.linked.HubOptions;

/** The settings of the hub of linked procedures: {@code --hub-…}. */
final class HubSettings {
    static final String HELP = """
              --hub-port=                also the hub of linked procedures; none: no hub
              --hub-admin-port=          its switches and books; default: one above its port
              --hub-residence-takes=P1D  how long the police take, from the result of the registration
              --hub-insurance-takes=P1D  how long the social insurance takes after that
              --hub-token-lifetime=PT1H  (inferred)
              --hub-births=0             invented births that wait from the start
              --hub-deaths=0             invented deaths likewise
            """;

    static final List<String> NAMES = List.of(
            "hub-port",
            "hub-admin-port",
            "hub-residence-takes",
            "hub-insurance-takes",
            "hub-token-lifetime",
            "hub-births",
            "hub-deaths");

    private final Map<String, String> values;
    private final Map<String, String> environment;

    HubSettings(Map<String, String> values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    /** @return how the hub is set up; empty when none was asked for */
    Optional<HubOptions> options() {
        if (!values.containsKey("hub-port")) {
            return Optional.empty();
        }
        HubOptions usual = HubOptions.defaults();
        int port = number("hub-port", 0);
        return Optional.of(usual.bindAddress(values.getOrDefault("bind", usual.bindAddress()))
                .ports(port, number("hub-admin-port", port == 0 ? 0 : port + 1))
                .account(
                        environment.getOrDefault("MOCK_HUB_USERNAME", usual.userName()),
                        environment.getOrDefault("MOCK_HUB_PASSWORD", usual.password()))
                .agenciesTake(
                        time("hub-residence-takes", usual.residenceTakes()),
                        time("hub-insurance-takes", usual.insuranceTakes()))
                .tokenLifetime(time("hub-token-lifetime", usual.tokenLifetime())));
    }

    int births() {
        return number("hub-births", 0);
    }

    int deaths() {
        return number("hub-deaths", 0);
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
            throw new IllegalArgumentException("--" + name + "=" + value + ": must be a time such as P1D", wrong);
        }
    }
}
