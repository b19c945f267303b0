package vn.lienthong.gateway.intake;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.UsableSpace;
import vn.lienthong.gateway.vault.Vault;

/** What the doors share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorSettings.class)
class IntakeConfiguration {

    @Bean
    DoorGate doorGate(UsableSpace space, DoorSettings settings) {
        return new DoorGate(space, settings);
    }

    @Bean
    Received received(JdbcClient sql, Vault vault, Clock clock) {
        return new Received(sql, vault, clock);
    }
}
