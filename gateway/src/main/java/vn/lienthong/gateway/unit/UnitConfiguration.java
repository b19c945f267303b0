package vn.lienthong.gateway.unit;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;

/** Administrative units, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnitSettings.class)
class UnitConfiguration {

    @Bean
    ActiveUnits activeUnits(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        ActiveUnits units = new ActiveUnits(new VersionRows(sql), new UnitRows(sql));
        units.begin(transaction, clock);
        return units;
    }

    @Bean
    MergedUnits mergedUnits(ActiveUnits active) {
        return new MergedUnits(active);
    }

    @Bean
    UnitMeters unitMeters(ActiveUnits active) {
        return new UnitMeters(active);
    }

    @Bean
    UnitVersions unitVersions(
            JdbcClient sql, ActiveUnits active, Audit audit, TransactionTemplate transaction, Clock clock) {
        return new UnitVersions(
                new VersionRows(sql), new UnitRows(sql), new UnitDefects(sql), active, audit, transaction, clock);
    }
}
