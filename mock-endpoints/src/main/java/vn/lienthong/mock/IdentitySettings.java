package vn.lienthong.mock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.lgsp.LgspOptions;

/** The settings of the citizen service and the issuer: {@code --identity-…}. */
final class IdentitySettings {
    static final String HELP = """
              --identity-port=           also the citizen service and an issuer of sign-ins; none: neither
              --identity-admin-port=     their switches and books; default: one above the port
              --identity-people=100      how many invented people there are
              --identity-camel=false     the façade wants small initials
              --identity-matches-name=false a name that is not the person's finds nobody (inferred)
              --identity-calls-per-second=0 more than so many questions in a second get 429; 0: no limit
            """;

    static final List<String> NAMES = List.of(
            "identity-port",
            "identity-admin-port",
            "identity-people",
            "identity-camel",
            "identity-matches-name",
            "identity-calls-per-second");

    private final Map<String, String> values;
    private final Map<String, String> environment;

    IdentitySettings(Map<String, String> values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    /** @return how they are set up; empty when they were not asked for */
    Optional<IdentityOptions> options() {
        if (!values.containsKey("identity-port")) {
            return Optional.empty();
        }
        IdentityOptions usual = IdentityOptions.defaults();
        int port = number("identity-port", 0);
        return Optional.of(usual.bindAddress(values.getOrDefault("bind", usual.bindAddress()))
                .ports(port, number("identity-admin-port", port == 0 ? 0 : port + 1))
                .lgsp(LgspOptions.defaults()
                        .consumer(
                                environment.getOrDefault("MOCK_LGSP_CONSUMER_KEY", "lienthong"),
                                environment.getOrDefault("MOCK_LGSP_CONSUMER_SECRET", "synthetic-only")))
                .people(number("identity-people", usual.people()))
                .camel(truth("identity-camel"))
                .matchesName(truth("identity-matches-name"))
                .callsPerSecond(number("identity-calls-per-second", 0)));
    }

    private boolean truth(String name) {
        String value = values.getOrDefault(name, "false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("--" + name + "=" + value + ": must be true or false");
        };
    }

    private int number(String name, int otherwise) {
        String value = values.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("--" + name + "=" + value + ": must be a whole number", wrong);
        }
    }
}
