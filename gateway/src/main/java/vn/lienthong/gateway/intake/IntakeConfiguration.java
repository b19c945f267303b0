package vn.lienthong.gateway.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.EngineSettings;
import vn.lienthong.gateway.engine.UsableSpace;
import vn.lienthong.gateway.vault.Vault;

/** What the doors share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DoorSettings.class, EngineSettings.class})
class IntakeConfiguration {

    private static final Duration BESIDE_OTHERS = Duration.ofSeconds(5);

    @Bean
    DoorGate doorGate(UsableSpace space, DoorSettings settings, ObjectProvider<DoorBar> bars) {
        return new DoorGate(space, settings, bars);
    }

    /** Where the database is the gateway's own there is no other gateway to go to, and nothing to wait for. */
    @Bean
    Farewell farewell(DoorSettings settings, EngineSettings engines) {
        Duration fitting = engines.database().embedded() ? Duration.ZERO : BESIDE_OTHERS;
        return new Farewell(Objects.requireNonNullElse(settings.farewell(), fitting));
    }

    @Bean
    Received received(JdbcClient sql, Vault vault, Clock clock) {
        return new Received(sql, vault, clock);
    }
}
