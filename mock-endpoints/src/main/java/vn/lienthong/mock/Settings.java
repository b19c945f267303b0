package vn.lienthong.mock;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.mock.npsp.ErrorCodeStyle;
import vn.lienthong.mock.npsp.InferredRule;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.ProvinceOptions;

/** The command line and the environment. Each {@code --a-b=} has its {@code MOCK_A_B}; the command line wins. */
final class Settings {
    static final String HELP =
            """
            java -jar mock-endpoints-exec.jar [--setting=value ...]
            java -jar mock-endpoints-exec.jar check --help     # counts from outside what a gateway did

              --port=9090                wire side of the Portal            (or MOCK_PORT; likewise below)
              --admin-port=9091          switches and books; default: one above the port
              --bind=127.0.0.1           address of both sides; the admin side has no authentication
              --dstcode=VN:GOV:...       routing code of the Portal
              --integration-path=/mapi/g path of the writes (inferred)
              --share-path=/mapi/g       path of the look-ups (inferred)
              --session-lifetime=PT30M   (inferred)
              --session-code=401         error_code of an unknown or expired session (inferred)
              --existing-code=-3         error_code of a create of a dossier that exists: -3 and 3 both occur
              --error-codes=TEXT         TEXT, NUMBER or PADDED
              --duplicate-creates=false  accept a create of a dossier that exists
              --progress-moves-status=true (inferred)
              --calls-per-second=0       more than so many calls in a second get 429; 0: no limit
              --visibility-delay=PT0S    look-ups show a change only after so long
              --procedures=any           strict: procedures outside the catalogue are refused
              --without-rules=A,B        inferred rules to switch off
              --province-port=           also take the notices that a province gets; none: no province
              --province-admin-port=     its switches and books; default: one above its port
              --province-local-codes=    organisation under which it gives filed dossiers codes of its own, such as H42.99
              --province-oldest=PT5M     how old the signature of a notice may be
            """ + RegistrySettings.HELP + HubSettings.HELP + LandSettings.HELP + IdentitySettings.HELP + """

            MOCK_PORTAL_USERNAME, MOCK_PORTAL_PASSWORD  the account (default: ninhbinh, synthetic-only)
            MOCK_PROVINCE_SECRET        with which notices are signed (default: synthetic-notice-secret-01)
            MOCK_LGSP_CONSUMER_KEY, MOCK_LGSP_CONSUMER_SECRET  the service bus's consumer (default: lienthong, synthetic-only)
            MOCK_HUB_USERNAME, MOCK_HUB_PASSWORD  the hub's account (default: ninhbinh, synthetic-only)
            MOCK_ILIS_CLIENT_ID, MOCK_ILIS_CLIENT_SECRET, MOCK_ILIS_USERNAME, MOCK_ILIS_PASSWORD  iLIS' account
                                        (default: lienthong, synthetic-only, ninhbinh, synthetic-only)
            MOCK_LAND_SECRET            with which land systems call the desk (default: synthetic-land-secret)
            """;

    private static final List<String> OWN = List.of(
            "port",
            "admin-port",
            "bind",
            "dstcode",
            "integration-path",
            "share-path",
            "session-lifetime",
            "session-code",
            "existing-code",
            "error-codes",
            "duplicate-creates",
            "progress-moves-status",
            "calls-per-second",
            "visibility-delay",
            "procedures",
            "without-rules",
            "province-port",
            "province-admin-port",
            "province-local-codes",
            "province-oldest");
    private static final List<String> NAMES = Stream.of(
                    OWN, RegistrySettings.NAMES, HubSettings.NAMES, LandSettings.NAMES, IdentitySettings.NAMES)
            .flatMap(List::stream)
            .toList();

    private final Map<String, String> values;
    private final Map<String, String> environment;
    private final boolean help;

    private Settings(Map<String, String> values, Map<String, String> environment, boolean help) {
        this.values = values;
        this.environment = environment;
        this.help = help;
    }

    static Settings of(String[] arguments, Map<String, String> environment) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String fromEnvironment =
                    environment.get("MOCK_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
            if (fromEnvironment != null) {
                values.put(name, fromEnvironment);
            }
        }
        boolean help = false;
        for (String argument : arguments) {
            help |= argument.equals("--help");
            int equals = argument.indexOf('=');
            values.put(
                    equals < 0 ? argument : argument.substring(0, equals).replaceFirst("^--", ""),
                    argument.substring(equals + 1));
        }
        return new Settings(values, environment, help);
    }

    boolean help() {
        return help;
    }

    /** @throws IllegalArgumentException when a setting is unknown or wrong; the message names it */
    PortalOptions portal() {
        PortalOptions options = PortalOptions.defaults()
                .account(
                        environment.getOrDefault("MOCK_PORTAL_USERNAME", "ninhbinh"),
                        environment.getOrDefault("MOCK_PORTAL_PASSWORD", "synthetic-only"));
        for (Map.Entry<String, String> setting : values.entrySet()) {
            try {
                options = apply(options, setting.getKey(), setting.getValue());
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw new IllegalArgumentException(
                        "--" + setting.getKey() + "=" + setting.getValue() + ": " + wrong.getMessage(), wrong);
            }
        }
        return options;
    }

    /** @return how the province is set up; empty when none was asked for */
    Optional<ProvinceOptions> province() {
        String port = values.get("province-port");
        if (port == null) {
            return Optional.empty();
        }
        try {
            int notices = Integer.parseInt(port);
            String admin = values.getOrDefault("province-admin-port", Integer.toString(notices == 0 ? 0 : notices + 1));
            String codes = values.get("province-local-codes");
            ProvinceOptions usual = codes == null
                    ? ProvinceOptions.defaults()
                    : ProvinceOptions.defaults().localCodes(codes);
            return Optional.of(usual.bindAddress(values.getOrDefault("bind", usual.bindAddress()))
                    .port(notices)
                    .adminPort(Integer.parseInt(admin))
                    .oldest(Duration.parse(values.getOrDefault("province-oldest", "PT5M")))
                    .secret(environment.getOrDefault("MOCK_PROVINCE_SECRET", usual.secret())));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("--province-port=" + port + ": " + wrong.getMessage(), wrong);
        }
    }

    RegistrySettings registry() {
        return new RegistrySettings(values, environment);
    }

    HubSettings hub() {
        return new HubSettings(values, environment);
    }

    IdentitySettings identity() {
        return new IdentitySettings(values, environment);
    }

    LandSettings land() {
        return new LandSettings(values, environment);
    }

    private static PortalOptions apply(PortalOptions options, String name, String value) {
        return switch (name) {
            case "port" -> options.port(Integer.parseInt(value));
            case "admin-port" -> options.adminPort(Integer.parseInt(value));
            case "bind" -> options.bindAddress(value);
            case "dstcode" -> options.dstcode(value);
            case "integration-path" -> options.integrationPath(value);
            case "share-path" -> options.sharePath(value);
            case "session-lifetime" -> options.sessionLifetime(Duration.parse(value));
            case "session-code" -> options.answerCodes(options.answerCodes().withSession(value));
            case "existing-code" -> options.answerCodes(options.answerCodes().withExisting(value));
            case "error-codes" -> options.errorCodeStyle(ErrorCodeStyle.valueOf(value.toUpperCase(Locale.ROOT)));
            case "duplicate-creates" -> options.duplicateCreates(truth(value));
            case "progress-moves-status" -> options.progressMovesStatus(truth(value));
            case "calls-per-second" -> options.callsPerSecond(Integer.parseInt(value));
            case "visibility-delay" -> options.visibilityDelay(Duration.parse(value));
            case "procedures" -> options.strictProcedures(strict(value));
            case "without-rules" -> without(options, value);
            default -> ofAnother(options, name);
        };
    }

    private static PortalOptions ofAnother(PortalOptions options, String name) {
        if (NAMES.contains(name)) {
            return options;
        }
        throw new IllegalArgumentException("no such setting; there are " + NAMES);
    }

    private static PortalOptions without(PortalOptions options, String rules) {
        PortalOptions changed = options;
        for (String rule : rules.split(",", -1)) {
            changed = changed.without(InferredRule.valueOf(rule.strip().toUpperCase(Locale.ROOT)));
        }
        return changed;
    }

    private static boolean strict(String value) {
        return switch (value) {
            case "strict" -> true;
            case "any" -> false;
            default -> throw new IllegalArgumentException("must be strict or any");
        };
    }

    static boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }
}
