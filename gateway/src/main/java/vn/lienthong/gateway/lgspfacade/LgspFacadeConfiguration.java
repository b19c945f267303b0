package vn.lienthong.gateway.lgspfacade;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.security.SelfKeptDoor;

/** The façade gives out its own tokens, and finds out by them who calls. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
@EnableConfigurationProperties(LgspFacadeSettings.class)
class LgspFacadeConfiguration {

    static final String ENABLED = "lienthong.lgsp-facade.enabled";

    @Bean
    SelfKeptDoor lgspFacadeDoor(LgspFacadeSettings settings) {
        return new SelfKeptDoor(settings.paths(), true);
    }
}
