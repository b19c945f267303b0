package vn.lienthong.gateway.identity;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.security.IssuedTokens;
import vn.lienthong.gateway.vault.KeyedHash;

/** Sign-ins with VNeID, where an issuer is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.sign-in.issuer-uri")
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    @Bean
    SignIns signIns(SignInSettings settings, JdbcClient sql, KeyedHash hash, Clock clock) {
        return new SignIns(
                IssuedTokens.decoder(
                        settings.issuerUri(),
                        null,
                        settings.audience(),
                        settings.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet()),
                        clock),
                sql,
                hash,
                settings,
                clock);
    }
}
