package vn.lienthong.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mock.civilstatus.CodeStyle;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.npsp.ErrorCodeStyle;
import vn.lienthong.mock.npsp.InferredRule;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.ProvinceOptions;

class SettingsTest {
    @Test
    void without_settings_the_portal_is_on_9090_on_loopback_with_the_synthetic_account() {
        PortalOptions options = of(Map.of());

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.adminPort()).isEqualTo(9091);
        assertThat(options.bindAddress()).isEqualTo("127.0.0.1");
        assertThat(options.username()).isEqualTo("ninhbinh");
        assertThat(options.password()).isEqualTo("synthetic-only");
    }

    @Test
    void the_command_line_wins_over_the_environment() {
        PortalOptions options = of(Map.of("MOCK_PORT", "7000", "MOCK_BIND", "0.0.0.0"), "--port=8000");

        assertThat(options.port()).isEqualTo(8000);
        assertThat(options.adminPort()).isEqualTo(8001);
        assertThat(options.bindAddress()).isEqualTo("0.0.0.0");
    }

    @Test
    void every_setting_reaches_the_portal() {
        PortalOptions options = of(
                Map.of("MOCK_PORTAL_USERNAME", "thu", "MOCK_PORTAL_PASSWORD", "nghiem"),
                "--admin-port=8100",
                "--dstcode=VN:GOV:x:y",
                "--integration-path=/a",
                "--share-path=/b",
                "--session-lifetime=PT1M",
                "--session-code=-99",
                "--existing-code=3",
                "--error-codes=number",
                "--duplicate-creates=true",
                "--progress-moves-status=false",
                "--calls-per-second=5",
                "--visibility-delay=PT20S",
                "--procedures=strict",
                "--without-rules=TECH_ID_ONLY_ONLINE,dossier_code_grammar");

        assertThat(options.username()).isEqualTo("thu");
        assertThat(options.password()).isEqualTo("nghiem");
        assertThat(options.adminPort()).isEqualTo(8100);
        assertThat(options.dstcode()).isEqualTo("VN:GOV:x:y");
        assertThat(options.integrationPath()).isEqualTo("/a");
        assertThat(options.sharePath()).isEqualTo("/b");
        assertThat(options.sessionLifetime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(options.answerCodes().session()).isEqualTo("-99");
        assertThat(options.answerCodes().existing()).isEqualTo("3");
        assertThat(options.errorCodeStyle()).isEqualTo(ErrorCodeStyle.NUMBER);
        assertThat(options.duplicateCreates()).isTrue();
        assertThat(options.progressMovesStatus()).isFalse();
        assertThat(options.strictProcedures()).isTrue();
        assertThat(options.callsPerSecond()).isEqualTo(5);
        assertThat(options.visibilityDelay()).isEqualTo(Duration.ofSeconds(20));
        assertThat(options.judges(InferredRule.TECH_ID_ONLY_ONLINE)).isFalse();
        assertThat(options.judges(InferredRule.DOSSIER_CODE_GRAMMAR)).isFalse();
        assertThat(options.judges(InferredRule.PROCEDURE_CODE_GRAMMAR)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--prot=1, no such setting",
        "--port=many, --port=many",
        "--port=70000, from 0 to 65535",
        "--session-code=0, other than 0",
        "--session-lifetime=long, --session-lifetime=long",
        "--visibility-delay=PT-1S, must not be negative",
        "--procedures=some, must be strict or any",
        "--duplicate-creates=yes, must be true or false"
    })
    void a_wrong_setting_is_named(String argument, String sentence) {
        assertThatThrownBy(() -> of(Map.of(), argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_province_is_there_when_it_is_given_a_port() {
        assertThat(Settings.of(new String[] {}, Map.of()).province()).isEmpty();

        ProvinceOptions province = Settings.of(
                        new String[] {"--province-port=9100", "--bind=0.0.0.0"}, Map.of("MOCK_PROVINCE_SECRET", "thu"))
                .province()
                .orElseThrow();
        assertThat(province.port()).isEqualTo(9100);
        assertThat(province.adminPort()).isEqualTo(9101);
        assertThat(province.bindAddress()).isEqualTo("0.0.0.0");
        assertThat(province.secret()).isEqualTo("thu");
        assertThatThrownBy(() -> Settings.of(new String[] {"--province-port=x"}, Map.of())
                        .province())
                .hasMessageContaining("--province-port=x");
    }

    @Test
    void a_registry_is_there_when_it_is_given_a_port() {
        assertThat(Settings.of(new String[] {}, Map.of()).registry().options()).isEmpty();

        RegistryOptions registry = Settings.of(
                        new String[] {
                            "--registry-port=9200",
                            "--registry-polls=4",
                            "--registry-lasts=PT2H",
                            "--registry-calls-per-second=7",
                            "--registry-codes-per-poll=5",
                            "--registry-codes=text",
                            "--registry-province=38",
                            "--registry-strict-catalogue=true",
                            "--registry-duplicates=true",
                            "--registry-token-lifetime=PT5M",
                            "--registry-access-token=true"
                        },
                        Map.of("MOCK_LGSP_CONSUMER_KEY", "thu"))
                .registry()
                .options()
                .orElseThrow();
        assertThat(registry.port()).isEqualTo(9200);
        assertThat(registry.adminPort()).isEqualTo(9201);
        assertThat(registry.unfinishedPolls()).isEqualTo(4);
        assertThat(registry.lasts()).isEqualTo(Duration.ofHours(2));
        assertThat(registry.callsPerSecond()).isEqualTo(7);
        assertThat(registry.codesPerPoll()).isEqualTo(5);
        assertThat(registry.codeStyle()).isEqualTo(CodeStyle.TEXT);
        assertThat(registry.provinceCode()).isEqualTo("38");
        assertThat(registry.strictCatalogue()).isTrue();
        assertThat(registry.duplicates()).isTrue();
        assertThat(registry.lgsp().tokenLifetime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(registry.lgsp().accessKeys()).isPresent();
        assertThat(registry.lgsp().consumerKey()).isEqualTo("thu");
    }

    @Test
    void a_citizen_service_is_there_when_it_is_given_a_port() {
        assertThat(Settings.of(new String[] {}, Map.of()).identity().options()).isEmpty();
        IdentityOptions service = Settings.of(
                        new String[] {"--identity-port=9400", "--identity-people=7", "--identity-matches-name=true"},
                        Map.of())
                .identity()
                .options()
                .orElseThrow();
        assertThat(service.port()).isEqualTo(9400);
        assertThat(service.adminPort()).isEqualTo(9401);
        assertThat(service.people()).isEqualTo(7);
        assertThat(service.matchesName()).isTrue();
        assertThat(service.camel()).isFalse();
    }

    @Test
    void a_hub_is_there_when_it_is_given_a_port() {
        assertThat(Settings.of(new String[] {}, Map.of()).hub().options()).isEmpty();

        HubSettings settings = Settings.of(
                        new String[] {"--hub-port=9300", "--hub-residence-takes=PT1H", "--hub-births=10"},
                        Map.of("MOCK_HUB_USERNAME", "thu"))
                .hub();
        HubOptions hub = settings.options().orElseThrow();
        assertThat(hub.port()).isEqualTo(9300);
        assertThat(hub.adminPort()).isEqualTo(9301);
        assertThat(hub.residenceTakes()).isEqualTo(Duration.ofHours(1));
        assertThat(hub.insuranceTakes()).isEqualTo(Duration.ofDays(1));
        assertThat(hub.userName()).isEqualTo("thu");
        assertThat(settings.births()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "--registry-lasts=long, --registry-lasts=long",
        "--registry-codes=ROMAN, --registry-codes=ROMAN",
        "--hub-births=some, --hub-births=some",
        "--hub-insurance-takes=1, --hub-insurance-takes=1"
    })
    void a_wrong_setting_of_the_others_is_named(String argument, String sentence) {
        String[] arguments = {"--registry-port=0", "--hub-port=0", argument};
        assertThatThrownBy(() -> {
                    Settings.of(arguments, Map.of()).registry().options();
                    Settings.of(arguments, Map.of()).hub().options();
                    Settings.of(arguments, Map.of()).hub().births();
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void help_is_asked_for() {
        assertThat(Settings.of(new String[] {"--help"}, Map.of()).help()).isTrue();
        assertThat(Settings.of(new String[] {}, Map.of()).help()).isFalse();
    }

    private static PortalOptions of(Map<String, String> environment, String... arguments) {
        return Settings.of(arguments, environment).portal();
    }

    @Test
    void land_systems_start_only_when_asked_for() {
        LandSettings none = Settings.of(new String[0], Map.of()).land();
        LandSettings both = Settings.of(
                        new String[] {"--vbdlis-port=9098", "--ilis-port=0", "--ilis-token-lifetime=PT5M"},
                        Map.of("MOCK_LAND_SECRET", "khac"))
                .land();

        assertThat(none.options(LandSystem.VBDLIS)).isEmpty();
        assertThat(both.options(LandSystem.VBDLIS).orElseThrow().adminPort()).isEqualTo(9099);
        assertThat(both.options(LandSystem.VBDLIS).orElseThrow().secret()).isEqualTo("khac");
        assertThat(both.options(LandSystem.ILIS).orElseThrow().tokenLifetime()).hasMinutes(5);
        assertThatThrownBy(() -> Settings.of(new String[] {"--ilis-port=x"}, Map.of())
                        .land()
                        .options(LandSystem.ILIS))
                .hasMessageContaining("--ilis-port=x");
    }
}
