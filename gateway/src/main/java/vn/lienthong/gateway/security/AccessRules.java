package vn.lienthong.gateway.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.lienthong.gateway.security.Caller.Role;

/** Which caller may go where. What is not named is the operators' alone. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(AccessSettings.class)
class AccessRules {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRules.class);
    private static final String ORIGIN = Role.ORIGIN.name();
    private static final String OPERATOR = Role.OPERATOR.name();

    @Bean
    ApiKeys apiKeys(AccessSettings settings) {
        ApiKeys keys = new ApiKeys(settings);
        if (keys.nobodyIs(Role.ORIGIN)) {
            LOG.warn("No origin has a key, so nobody can submit anything: set {}.<origin-id>.api-key", ApiKeys.ORIGINS);
        }
        if (keys.nobodyIs(Role.OPERATOR)) {
            LOG.warn("No operator has a key, so nobody can see or act: set {}.<name>.api-key", ApiKeys.OPERATORS);
        }
        return keys;
    }

    /** There are no passwords; the presence of this bean keeps Spring Boot from inventing one. */
    @Bean
    AuthenticationManager noPasswords() {
        return authentication -> {
            throw new BadCredentialsException("there are no passwords here");
        };
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, ApiKeys keys, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        Refusals refusals = new Refusals(answers);
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(GET, "/actuator/health")
                        .permitAll()
                        .requestMatchers(GET, "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers(POST, "/api/v1/dossiers", "/api/v1/dossiers/*/progress")
                        .hasRole(ORIGIN)
                        .requestMatchers(GET, "/api/v1/messages/*", "/api/v1/dossiers/*")
                        .hasAnyRole(ORIGIN, OPERATOR)
                        .anyRequest()
                        .hasRole(OPERATOR))
                .addFilterBefore(new ApiKeyFilter(keys, refusals), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        them -> them.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AccessRules::headers)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives("default-src 'none'; frame-ancestors 'none'"));
        headers.referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER));
    }
}
