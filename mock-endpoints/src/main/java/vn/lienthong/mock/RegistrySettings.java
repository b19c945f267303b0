package vn.lienthong.mock;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.civilstatus.CodeStyle;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.lgsp.AccessKeys;
import vn.lienthong.mock.lgsp.LgspOptions;

/** The settings of the civil-status registry and the service bus before it: {@code --registry-…}. */
final class RegistrySettings {
    static final String HELP = """
              --registry-port=           also a civil-status registry behind a service bus; none: no registry
              --registry-admin-port=     its switches and books; default: one above its port
              --registry-polls=1         how many times a registration is asked about before it is finished
              --registry-lasts=PT0S      how long a registration takes at least
              --registry-calls-per-second=0 more than so many calls in a second get 429; 0: no limit
              --registry-codes-per-poll=3 (inferred)
              --registry-codes=MIXED     statuses as NUMBER, as TEXT, or MIXED
              --registry-province=37     the ministry's code of the province, in results
              --registry-strict-catalogue=false refuse values that are not in danhMuc
              --registry-duplicates=false register a dossier that is there once more
              --registry-token-lifetime=PT1H tokens of the service bus (inferred)
              --registry-access-token=false demand the header lgspaccesstoken as well
            """;

    static final List<String> NAMES = List.of(
            "registry-port",
            "registry-admin-port",
            "registry-polls",
            "registry-lasts",
            "registry-calls-per-second",
            "registry-codes-per-poll",
            "registry-codes",
            "registry-province",
            "registry-strict-catalogue",
            "registry-duplicates",
            "registry-token-lifetime",
            "registry-access-token");

    private final Map<String, String> values;
    private final Map<String, String> environment;

    RegistrySettings(Map<String, String> values, Map<String, String> environment) {
        this.values = values;
        this.environment = environment;
    }

    /** @return how the registry is set up; empty when none was asked for */
    Optional<RegistryOptions> options() {
        if (!values.containsKey("registry-port")) {
            return Optional.empty();
        }
        LgspOptions bus = LgspOptions.defaults();
        RegistryOptions options = RegistryOptions.defaults()
                .lgsp(bus.consumer(
                        environment.getOrDefault("MOCK_LGSP_CONSUMER_KEY", bus.consumerKey()),
                        environment.getOrDefault("MOCK_LGSP_CONSUMER_SECRET", bus.consumerSecret())));
        options = values.containsKey("bind") ? options.bindAddress(values.getOrDefault("bind", "")) : options;
        for (String name : NAMES) {
            String value = values.get(name);
            if (value != null) {
                options = set(options, name, value);
            }
        }
        return Optional.of(options);
    }

    private static RegistryOptions set(RegistryOptions options, String name, String value) {
        try {
            return apply(options, name, value);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalArgumentException("--" + name + "=" + value + ": " + wrong.getMessage(), wrong);
        }
    }

    private static RegistryOptions apply(RegistryOptions options, String name, String value) {
        return switch (name) {
            case "registry-port" -> options.port(Integer.parseInt(value));
            case "registry-admin-port" -> options.adminPort(Integer.parseInt(value));
            case "registry-polls" -> options.unfinishedPolls(Integer.parseInt(value));
            case "registry-lasts" -> options.lasts(Duration.parse(value));
            case "registry-calls-per-second" -> options.callsPerSecond(Integer.parseInt(value));
            case "registry-codes-per-poll" -> options.codesPerPoll(Integer.parseInt(value));
            case "registry-codes" -> options.codeStyle(CodeStyle.valueOf(value.toUpperCase(Locale.ROOT)));
            case "registry-province" -> options.provinceCode(value);
            case "registry-strict-catalogue" -> options.strictCatalogue(Settings.truth(value));
            case "registry-duplicates" -> options.duplicates(Settings.truth(value));
            case "registry-token-lifetime" -> options.lgsp(options.lgsp().tokenLifetime(Duration.parse(value)));
            case "registry-access-token" ->
                Settings.truth(value) ? options.lgsp(options.lgsp().demanding(AccessKeys.synthetic())) : options;
            default -> throw new IllegalArgumentException("no such setting; there are " + NAMES);
        };
    }
}
