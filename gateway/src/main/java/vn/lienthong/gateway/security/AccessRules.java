package vn.lienthong.gateway.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.lienthong.gateway.security.Caller.Role;

/** Who a caller is and what refusals look like; which caller may go where is told by {@link Doors}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties({AccessSettings.class, LimitSettings.class})
class AccessRules {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRules.class);

    @Bean
    @Order(1)
    ApiKeys apiKeys(AccessSettings settings) {
        ApiKeys keys = new ApiKeys(settings);
        if (keys.haveNoOrigin()) {
            LOG.warn("No origin has a key, so nobody can submit anything: set {}.<origin-id>.api-key", ApiKeys.ORIGINS);
        }
        return keys;
    }

    /** Each person's role may do what the ones before it may; origins stand apart. */
    @Bean
    RoleHierarchy peopleAreOrdered() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMINISTRATOR.name())
                .implies(Role.APPROVER.name())
                .role(Role.APPROVER.name())
                .implies(Role.OPERATOR.name())
                .role(Role.OPERATOR.name())
                .implies(Role.VIEWER.name())
                .build();
    }

    /** Nobody reads how long each of its filters takes, and measuring it costs each request. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Passwords are looked at by the login alone; the presence of this bean keeps Spring Boot from inventing one. */
    @Bean
    AuthenticationManager noOtherPasswords() {
        return authentication -> {
            throw new BadCredentialsException("log in first");
        };
    }

    @Bean
    Attempts accessAttempts(LimitSettings limits, Clock clock) {
        return new Attempts(limits, clock);
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            List<KeyRing> rings,
            Attempts attempts,
            Watch watch,
            LimitSettings limits,
            Clock clock,
            ObjectProvider<SelfKeptDoor> selfKept,
            UnitReach reach,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        Refusals refusals = new Refusals(answers, watch);
        CredentialsFilter credentials =
                new CredentialsFilter(elsewhere(selfKept), rings, reach, attempts, watch, refusals);
        QuotaFilter quotas = new QuotaFilter(Quotas.of(limits, clock), watch, refusals);
        return http.authorizeHttpRequests(rules -> {
                    rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    selfKept.forEach(door -> rules.requestMatchers(door.paths().toArray(String[]::new))
                            .permitAll());
                    Doors.name(new DoorTable(rules));
                })
                .addFilterBefore(credentials, AnonymousAuthenticationFilter.class)
                .addFilterAfter(quotas, AuthorizationFilter.class)
                .addFilterAfter(new UnitFilter(refusals), QuotaFilter.class)
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

    private static List<RequestMatcher> elsewhere(ObjectProvider<SelfKeptDoor> selfKept) {
        return selfKept.stream()
                .filter(SelfKeptDoor::bearers)
                .flatMap(it -> it.paths().stream())
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives("default-src 'none'; frame-ancestors 'none'"));
        headers.referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER));
    }
}
