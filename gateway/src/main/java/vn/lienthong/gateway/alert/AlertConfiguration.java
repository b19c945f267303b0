package vn.lienthong.gateway.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.certificate.OurCertificates;
import vn.lienthong.gateway.daybook.UnsignedDays;
import vn.lienthong.gateway.trouble.Troubles;

/** Alerts, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertConfiguration {

    @Bean
    Alerts alerts(
            AlertSettings settings,
            JdbcClient sql,
            OurCertificates certificates,
            UnsignedDays unsigned,
            ObjectProvider<Troubles> troubles,
            ObjectMapper json,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        return new Alerts(
                settings,
                new AlertRows(sql),
                new Tellings(sql),
                tellers(settings, json, clock),
                certificates::soon,
                unsigned::overdue,
                () -> troubles.stream().flatMap(it -> it.lasting().stream()).toList(),
                json,
                audit,
                transaction,
                clock);
    }

    @Bean
    AlertRounds alertRounds(Alerts alerts) {
        return new AlertRounds(alerts);
    }

    @Bean
    MeterBinder alertMeters(JdbcClient sql) {
        Tellings tellings = new Tellings(sql);
        return registry -> Gauge.builder("lienthong.alerts.untold", tellings, Tellings::untold)
                .description("alerts that have reached nobody yet")
                .register(registry);
    }

    static Map<Way, Teller> tellers(AlertSettings settings, ObjectMapper json, Clock clock) {
        Map<Way, Teller> tellers = new EnumMap<>(Way.class);
        if (settings.mail().wanted()) {
            tellers.put(Way.MAIL, new MailTeller(settings.mail(), json));
        }
        @Nullable URI url = settings.webhook().url();
        if (url != null) {
            tellers.put(Way.WEBHOOK, new WebhookTeller(url, settings.webhook().secret(), clock));
        }
        return tellers;
    }
}
