package vn.lienthong.gateway.account;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the accounts are made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionSettings.class, PasswordSettings.class})
class AccountConfiguration {

    /** Writes bcrypt now, and names the scheme in each hash, so that another can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
