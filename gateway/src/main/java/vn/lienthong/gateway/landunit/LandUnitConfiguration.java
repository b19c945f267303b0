package vn.lienthong.gateway.landunit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;

/** Units and the land system, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LandUnitSettings.class)
class LandUnitConfiguration {

    @Bean
    HeldDossiers heldDossiers(JdbcClient sql, LandUnitSettings settings) {
        return new HeldDossiers(sql, settings);
    }

    @Bean
    LettingGo lettingGo(
            JdbcClient sql,
            TransactionTemplate transaction,
            LandUnitSettings settings,
            @Value("${lienthong.rounds.land-units:1s}") Duration pause) {
        return new LettingGo(sql, transaction, settings, pause);
    }

    @Bean
    UnitSwitches unitSwitches(
            JdbcClient sql, TransactionTemplate transaction, Audit audit, LandUnitSettings settings, Clock clock) {
        return new UnitSwitches(sql, transaction, audit, settings, clock);
    }

    @Bean
    LandUnitWork landUnitWork(UnitSwitches switches) {
        return new LandUnitWork(switches);
    }

    @Bean
    LandUnitMeters landUnitMeters(UnitSwitches switches, Clock clock) {
        return new LandUnitMeters(switches, clock);
    }
}
