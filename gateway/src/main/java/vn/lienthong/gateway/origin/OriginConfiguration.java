package vn.lienthong.gateway.origin;

import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.intake.Admission;

/** The origins, and whose dossiers they may send. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OriginSettings.class)
class OriginConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(OriginConfiguration.class);

    @Bean
    Origins origins(OriginSettings settings, Environment environment) {
        Set<String> ids = Binder.get(environment)
                .bind(OriginReading.ORIGINS, Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of())
                .keySet();
        Origins origins = new OriginReading().read(ids, settings);
        String free = origins.all().stream()
                .filter(it -> it.organisations().any())
                .map(Origin::id)
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        if (!free.isEmpty()) {
            LOG.warn(
                    "These origins may send any organisation's dossiers: {}. Bind each by {}<origin-id>.organisations",
                    free,
                    OriginReading.PREFIX);
        }
        return origins;
    }

    @Bean
    Admission admission(Origins origins, OriginSettings settings, JdbcClient sql) {
        return new OrganisationBinding(origins, settings.nationalIssuers(), sql);
    }
}
