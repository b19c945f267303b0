package vn.lienthong.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class EngineSettingsTest {

    @Test
    void without_settings_both_engines_are_embedded_in_the_directory_data() {
        EngineSettings settings = bound(Map.of());

        assertThat(settings.directory()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database().embedded()).isTrue();
        assertThat(settings.database().poolSize()).isEqualTo(24);
        assertThat(settings.broker().embedded()).isTrue();
    }

    @Test
    void the_environment_names_the_directory_and_the_password() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment",
                        Map.of(
                                "LIENTHONG_DATA", "/srv/lienthong",
                                "LIENTHONG_DATABASE_URL", "jdbc:postgresql://db/gateway",
                                "LIENTHONG_DATABASE_USERNAME", "gateway",
                                "LIENTHONG_DATABASE_PASSWORD", "s3cret",
                                "LIENTHONG_DATABASE_POOLSIZE", "8")));

        EngineSettings settings = bound(environment);

        assertThat(settings.directory()).isEqualTo(Path.of("/srv/lienthong"));
        assertThat(settings.database().password()).isEqualTo("s3cret");
        assertThat(settings.database().poolSize()).isEqualTo(8);
        assertThat(settings.toString()).contains("jdbc:postgresql://db/gateway").doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lienthong.database.url=jdbc:mysql://db/x                           | lienthong.database.url must begin with jdbc:postgresql:
        lienthong.database.url=jdbc:postgresql://db/x                      | lienthong.database.username is empty
        lienthong.database.url=jdbc:postgresql://db/x?user=a&password=b    | lienthong.database.url carries a password
        lienthong.database.password=forgotten-address                      | lienthong.database.url is empty
        lienthong.database.pool-size=0                                     | lienthong.database.pool-size must be between 2 and 500 connections; it is 0.
        lienthong.broker.url=amqp://host                                   | lienthong.broker.url must be like tcp://host:61616
        lienthong.broker.url=tcp://host:61616?password=x                   | lienthong.broker.url carries a password
        lienthong.broker.username=forgotten-address                        | lienthong.broker.url is empty
        lienthong.broker.listen=0.0.0.0:61616                              | lienthong.broker.listen must be like tcp://0.0.0.0:61616
        """)
    void a_wrong_setting_stops_the_start_with_a_sentence_that_names_it(String setting, String sentence) {
        int end = setting.indexOf('=');

        assertThatThrownBy(() -> bound(Map.of(setting.substring(0, end), setting.substring(end + 1))))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("forgotten-address");
    }

    @Test
    void two_names_for_the_directory_that_disagree_stop_the_start() {
        assertThatThrownBy(() -> bound(Map.of("lienthong.data", "/a", "lienthong.data-directory", "/b")))
                .rootCause()
                .hasMessageContaining("set one of them");
    }

    private static EngineSettings bound(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        return bound(environment);
    }

    private static EngineSettings bound(StandardEnvironment environment) {
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("lienthong", EngineSettings.class);
    }
}
