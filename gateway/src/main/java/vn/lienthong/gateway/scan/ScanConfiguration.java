package vn.lienthong.gateway.scan;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.engine.Node;

/** The virus scanner, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScannerSettings.class)
class ScanConfiguration {

    @Bean
    ScanCounts scanCounts() {
        return new ScanCounts();
    }

    @Bean
    VirusScanner virusScanner(
            ScannerSettings settings, ScanCounts counts, Audit audit, TransactionTemplate transaction, Clock clock) {
        return new VirusScanner(settings, counts, audit, transaction, clock);
    }

    @Bean
    SilentScanner silentScanner(JdbcClient sql, Node node) {
        return new SilentScanner(sql, node.id());
    }

    @Bean
    ScannerWatch scannerWatch(
            VirusScanner scanner, SilentScanner rows, @Value("${lienthong.rounds.scanner:15s}") Duration pause) {
        return new ScannerWatch(scanner, rows, pause);
    }

    @Bean
    ScannerMeters scannerMeters(VirusScanner scanner, ScanCounts counts) {
        return new ScannerMeters(scanner, counts);
    }

    @Bean
    HealthIndicator scannerHealthIndicator(VirusScanner scanner) {
        return new ScannerHealth(scanner);
    }
}
