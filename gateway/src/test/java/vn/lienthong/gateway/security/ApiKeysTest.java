package vn.lienthong.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import vn.lienthong.gateway.security.Caller.Role;

@ExtendWith(OutputCaptureExtension.class)
class ApiKeysTest {

    private static final String KEY = "synthetic-key-000000001";
    private static final String ORIGIN = "lienthong.access.origins.mot-cua.api-key=";
    private static final String OPERATOR = "lienthong.access.operators.hoa.api-key=";
    private static final String UNITS = "lienthong.access.operators.hoa.units=";

    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(OnlyKeys.class);

    @EnableConfigurationProperties(AccessSettings.class)
    static class OnlyKeys {
        @Bean
        ApiKeys keys(AccessSettings settings) {
            return new AccessRules().apiKeys(settings);
        }
    }

    @Test
    void each_key_has_its_holder() {
        start.withPropertyValues(ORIGIN + KEY + "a", OPERATOR + KEY + "b").run(context -> {
            ApiKeys keys = context.getBean(ApiKeys.class);
            assertThat(keys.holderOf(KEY + "a")).contains(Holder.ofKey(new Caller("mot-cua", Role.ORIGIN)));
            assertThat(keys.holderOf(KEY + "b")).contains(Holder.ofKey(new Caller("hoa", Role.OPERATOR)));
            assertThat(keys.holderOf(KEY + "c")).isEqualTo(Optional.empty());
            assertThat(keys.holderOf("")).isEmpty();
        });
    }

    @Test
    void a_person_may_have_another_role_than_operator() {
        start.withPropertyValues(OPERATOR + KEY + "a", "lienthong.access.operators.hoa.role=approver")
                .run(context -> assertThat(context.getBean(ApiKeys.class).holderOf(KEY + "a"))
                        .contains(Holder.ofKey(new Caller("hoa", Role.APPROVER))));
    }

    @Test
    void a_person_is_no_origin() {
        start.withPropertyValues(OPERATOR + KEY + "a", "lienthong.access.operators.hoa.role=origin")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("lienthong.access.operators.hoa.role is one of"
                                + " viewer, operator, approver, administrator"));
    }

    @Test
    void a_person_may_be_limited_to_units() {
        start.withPropertyValues(OPERATOR + KEY + "a", UNITS + "14620, 14623")
                .run(context -> assertThat(context.getBean(ApiKeys.class).holderOf(KEY + "a"))
                        .contains(Holder.ofKey(new Caller("hoa", Role.OPERATOR, Sight.of(Set.of("14620", "14623"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "14620,Xã Phát Diệm"})
    void a_limit_that_names_no_unit_stops_the_start_and_does_not_open_the_province(String units) {
        start.withPropertyValues(OPERATOR + KEY + "a", UNITS + units).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith("lienthong.access.operators.hoa.units names at least one code of a unit"));
    }

    @Test
    void an_administrator_is_limited_to_no_units() {
        start.withPropertyValues(
                        OPERATOR + KEY + "a", "lienthong.access.operators.hoa.role=administrator", UNITS + "14620")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("lienthong.access.operators.hoa.units: an administrator"));
    }

    @Test
    void a_key_may_lie_in_a_mounted_file(@TempDir Path mounted) throws IOException {
        Files.writeString(mounted.resolve("lienthong.access.origins.mot-cua.api-key"), KEY + "a\n");

        start.withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.config.import=configtree:" + mounted + "/")
                .run(context -> assertThat(context.getBean(ApiKeys.class).holderOf(KEY + "a"))
                        .isPresent());
    }

    @Test
    void a_short_key_stops_the_start_with_a_sentence_that_names_the_setting_and_not_the_key(CapturedOutput log) {
        start.withPropertyValues(ORIGIN + KEY).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessage("lienthong.access.origins.mot-cua.api-key"
                        + " must have at least 24 visible ASCII characters and no blanks"));
        assertThat(log).doesNotContain(KEY);
    }

    @Test
    void a_key_with_a_blank_in_it_stops_the_start() {
        start.withPropertyValues(ORIGIN + KEY + " " + KEY)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void a_holder_without_a_key_stops_the_start() {
        start.withPropertyValues(OPERATOR).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("lienthong.access.operators.hoa.api-key"));
    }

    @Test
    void two_holders_of_one_key_stop_the_start(CapturedOutput log) {
        start.withPropertyValues(ORIGIN + KEY + "a", OPERATOR + KEY + "a").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("lienthong.access.operators.hoa.api-key is the same key as"
                        + " lienthong.access.origins.mot-cua.api-key"));
        assertThat(log).doesNotContain(KEY);
    }

    @Test
    void a_name_that_would_not_do_in_a_timeline_stops_the_start() {
        start.withPropertyValues("lienthong.access.operators[Hoa Nguyễn].api-key=" + KEY + "a")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void without_keys_the_gateway_starts_and_says_that_nobody_can_submit(CapturedOutput log) {
        start.run(context -> assertThat(context).hasNotFailed());

        assertThat(log).contains("nobody can submit anything: set lienthong.access.origins.<origin-id>.api-key");
    }

    @Test
    void a_key_never_shows_itself() {
        start.withPropertyValues(ORIGIN + KEY + "a")
                .run(context -> assertThat(context.getBean(AccessSettings.class).toString())
                        .contains("***")
                        .doesNotContain(KEY));
    }
}
