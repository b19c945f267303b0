package vn.lienthong.gateway.security;

import jakarta.servlet.DispatcherType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
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

/** Who a caller is and what refusals look like; which caller may go where is told by {@link Doors}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(AccessSettings.class)
class AccessRules {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRules.class);

    @Bean
    ApiKeys apiKeys(AccessSettings settings) {
        ApiKeys keys = new ApiKeys(settings);
        if (keys.haveNoOrigin()) {
            LOG.warn("No origin has a key, so nobody can submit anything: set {}.<origin-id>.api-key", ApiKeys.ORIGINS);
        }
        if (keys.haveNoPerson()) {
            LOG.warn("No operator has a key, so nobody can see or act: set {}.<name>.api-key", ApiKeys.OPERATORS);
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

    /** There are no passwords; the presence of this bean keeps Spring Boot from inventing one. */
    @Bean
    AuthenticationManager noPasswords() {
        return authentication -> {
            throw new BadCredentialsException("there are no passwords here");
        };
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            ApiKeys keys,
            ObjectProvider<SelfKeptDoor> selfKept,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        Refusals refusals = new Refusals(answers);
        return http.authorizeHttpRequests(rules -> {
                    rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    selfKept.forEach(door -> rules.requestMatchers(door.paths().toArray(String[]::new))
                            .permitAll());
                    Doors.name(new DoorTable(rules));
                })
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
