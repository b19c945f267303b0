package vn.lienthong.gateway.facade;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.security.SelfKeptDoor;

/** Where the façade finds out for itself who calls. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FacadeSettings.class)
class FacadeConfiguration {

    @Bean
    SelfKeptDoor facadeDoor(FacadeSettings settings) {
        FacadeSettings.Relay relay = settings.relay();
        return new SelfKeptDoor(List.of(
                "/XrdAdapter/**", "/VXPAdapter/**", relay.any(), relay.create(), relay.update(), relay.progress()));
    }
}
