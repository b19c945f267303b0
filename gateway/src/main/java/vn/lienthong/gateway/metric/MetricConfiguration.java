package vn.lienthong.gateway.metric;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.gateway.report.Law;
import vn.lienthong.routes.message.Lane;

/** What Prometheus is shown of the lanes in use. */
@Configuration(proxyBeanMethods = false)
class MetricConfiguration {

    @Bean
    static LoopbackByDefault loopbackByDefault() {
        return new LoopbackByDefault();
    }

    @Bean
    LedgerMeters ledgerMeters(JdbcClient jdbc, Law law, Clock clock, List<LaneOnTerms> lanes) {
        Map<Lane, Duration> budgets = lanes.stream()
                .collect(Collectors.toMap(LaneOnTerms::lane, it -> it.terms().budget()));
        return new LedgerMeters(new LedgerSamples(jdbc, law, clock, budgets), budgets.keySet());
    }
}
