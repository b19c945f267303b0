package vn.lienthong.gateway.sso;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import vn.lienthong.gateway.account.SessionSettings;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.PersonClaims;
import vn.lienthong.gateway.security.Watch;

/** What single sign-on is made of, where an issuer is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SsoSettings.class)
class SsoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("lienthong.access.sso.issuer-uri")
    static class On {

        @Bean
        Issuer ssoIssuer(SsoSettings settings, Clock clock) {
            return new Issuer(settings, http(settings).build(), clock);
        }

        @Bean
        @Order(4)
        SsoSessions ssoSessions(JdbcClient sql, SsoSettings settings, SessionSettings lives, Clock clock) {
            return new SsoSessions(sql, String.valueOf(settings.issuerUri()), lives, clock);
        }

        @Bean
        SingleSignOn singleSignOn(
                SsoSettings settings,
                Issuer issuer,
                SsoSessions sessions,
                JdbcClient sql,
                Attempts attempts,
                Watch watch,
                Audit audit,
                TransactionTemplate transaction,
                Clock clock,
                @Value("${lienthong.access.oauth2.issuer-uri:}") String tokensOf) {
            Starts starts = new Starts(sql, clock);
            boolean same = tokensOf.equals(String.valueOf(settings.issuerUri()));
            People people = new People(settings.claims(), same ? PersonClaims.BY_TOKEN : People.BY_SIGN_ON);
            Confirmation confirmation = new Confirmation(issuer, codes(settings));
            Arrivals arrivals = new Arrivals(
                    people, issuer, starts, confirmation, sessions, attempts, watch, audit, transaction, clock);
            return new SingleSignOn(
                    settings,
                    issuer,
                    new Departures(starts, clock),
                    arrivals,
                    sessions,
                    attempts,
                    watch,
                    audit,
                    transaction);
        }

        @Bean
        OpenSessions openSessions(SsoSessions sessions, Audit audit, TransactionTemplate transaction) {
            return new OpenSessions(sessions, audit, transaction);
        }

        @Bean
        EndedElsewhere endedElsewhere(
                Issuer issuer,
                SsoSessions sessions,
                Attempts attempts,
                Watch watch,
                Audit audit,
                TransactionTemplate transaction) {
            return new EndedElsewhere(issuer, sessions, attempts, watch, audit, transaction);
        }

        private static RestClientAuthorizationCodeTokenResponseClient codes(SsoSettings settings) {
            var codes = new RestClientAuthorizationCodeTokenResponseClient();
            codes.setRestClient(http(settings)
                    .messageConverters(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()))
                    .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                    .build());
            return codes;
        }

        private static RestClient.Builder http(SsoSettings settings) {
            HttpClient client =
                    HttpClient.newBuilder().connectTimeout(settings.patience()).build();
            JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
            requests.setReadTimeout(settings.patience());
            return RestClient.builder().requestFactory(requests);
        }
    }
}
