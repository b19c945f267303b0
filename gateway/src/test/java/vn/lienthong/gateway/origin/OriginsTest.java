package vn.lienthong.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.mappings.dossier.OrganisationIdentifier;

class OriginsTest {

    private static final String PASSWORD = "synthetic-only-password";

    @Test
    void an_origin_is_read_with_all_that_it_may_have() {
        Origins origins = read(Map.of(
                "cu.organisations", "H42.14, 000.00.05.H42, 14620",
                "cu.facade.username", "motcua-cu",
                "cu.facade.password", PASSWORD,
                "cu.jms-user", "hang-doi",
                "cu.notices.callback", "https://motcua.example/thong-bao",
                "cu.notices.secret", PASSWORD + PASSWORD));

        Origin origin = origins.find("cu").orElseThrow();
        assertThat(origins.ofFacadeAccount("motcua-cu")).contains(origin);
        assertThat(origins.ofJmsUser("hang-doi")).contains(origin);
        assertThat(origin.organisations().written()).containsExactly("H42.14", "000.00.05.H42", "14620");
        assertThat(origin.notices().wanted()).isTrue();
        assertThat(origin.signing())
                .hasValueSatisfying(it -> assertThat(it.reveal()).isEqualTo(PASSWORD + PASSWORD));
        assertThat(origin.facade()).hasToString("FacadeAccount[username=motcua-cu, password=***]");
    }

    @Test
    void an_origin_of_which_nothing_is_said_may_send_for_anybody_and_is_told_nothing() {
        Origin origin = read(Map.of("cu.api-key", PASSWORD)).find("cu").orElseThrow();

        assertThat(origin.organisations().any()).isTrue();
        assertThat(origin.facade()).isNull();
        assertThat(origin.notices().wanted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "H42,           H42,           true",
        "H42,           H42.14.5,      true",
        "H42,           000.05.14.H42, true",
        "000.00.00.H42, H42.14.5,      true",
        "H42.14,        000.00.14.H42, true",
        "000.00.14.H42, H42.14.5,      true",
        "H42.14,        H42.15,        false",
        "H42.14,        H42.1,         false",
        "H42.14,        H42,           false",
        "H42.1,         H42.14,        false",
        "H42,           G22,           false"
    })
    void both_orders_of_an_identifier_are_one_organisation_and_what_lies_below_belongs_to_it(
            String its, String asked, boolean covered) {
        Organisations organisations =
                read(Map.of("cu.organisations", its)).find("cu").orElseThrow().organisations();

        assertThat(organisations.cover(OrganisationIdentifier.parse(asked).orElseThrow()))
                .isEqualTo(covered);
        assertThat(organisations.coverUnit(asked)).isEqualTo(covered);
    }

    @Test
    void a_commune_is_covered_by_its_own_code_alone() {
        Organisations organisations = read(Map.of("cu.organisations", "14620"))
                .find("cu")
                .orElseThrow()
                .organisations();

        assertThat(organisations.coverUnit("14620")).isTrue();
        assertThat(organisations.coverUnit("14359")).isFalse();
        assertThat(organisations.coverUnit("H42")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organisations     | H42.             | organisations
            organisations     | 1462             | organisations
            facade.username   | motcua           | facade.password
            facade.password   | synthetic-only-1 | facade.username
            facade.password   | short            | facade.password
            jms-user          | hàng-đợi         | jms-user
            jms-password      | short            | jms-password
            notices.callback  | https://a.b/c    | notices.secret
            notices.secret    | short            | notices.secret
            """)
    void a_wrong_setting_is_named_and_no_secret_is_shown(String setting, String value, String named) {
        assertThatThrownBy(() -> read(Map.of("cu." + setting, value)))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("lienthong.access.origins.cu." + named)
                .message()
                .doesNotContain("short", "synthetic-only-1");
    }

    @ParameterizedTest
    @CsvSource({"ftp://a.b/c", "/thong-bao", "https://user:pass@a.b/c"})
    void a_callback_is_a_web_address_without_an_account(String callback) {
        Map<String, String> settings =
                Map.of("cu.notices.callback", callback, "cu.notices.secret", PASSWORD + PASSWORD);

        assertThatThrownBy(() -> read(settings)).hasMessageContaining("lienthong.access.origins.cu.notices.callback");
    }

    @Test
    void a_notice_goes_one_way() {
        Map<String, String> settings = Map.of(
                "cu.notices.callback", "https://a.b/c",
                "cu.notices.secret", PASSWORD + PASSWORD,
                "cu.notices.jms", "true");

        assertThatThrownBy(() -> read(settings)).hasMessageContaining("cu.notices.jms");
    }

    @Test
    void two_origins_do_not_share_an_account() {
        Map<String, String> settings = Map.of("cu.jms-user", "mot", "moi.jms-user", "mot");

        assertThatThrownBy(() -> read(settings)).hasMessageContainingAll("origins.cu.jms-user", "origins.moi.jms-user");
    }

    private static Origins read(Map<String, String> settings) {
        MockEnvironment environment = new MockEnvironment();
        settings.forEach((name, value) -> environment.setProperty("lienthong.access.origins." + name, value));
        OriginSettings bound = Binder.get(environment).bindOrCreate("lienthong.access", OriginSettings.class);
        return new OriginConfiguration().origins(bound, environment);
    }
}
