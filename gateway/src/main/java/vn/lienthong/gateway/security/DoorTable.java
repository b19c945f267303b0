package vn.lienthong.gateway.security;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.lienthong.gateway.security.Caller.Role;

/** The lines of {@link Doors}, as Spring Security takes them. In a path {@code *} is one step, {@code **} any number. */
final class DoorTable {

    private static final PathPatternRequestMatcher.Builder PATTERNS = PathPatternRequestMatcher.withDefaults();

    private final AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules;

    DoorTable(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        this.rules = rules;
    }

    /** Open without a key. */
    void openToAll(HttpMethod method, String... paths) {
        rules.requestMatchers(matchers(method, paths)).permitAll();
    }

    /** Open to whoever has shown a good credential, those too who must change their password first. */
    void toAnybodyKnown(HttpMethod method, String... paths) {
        rules.requestMatchers(matchers(method, paths)).authenticated();
    }

    /** Open to the role, and to those that include it. */
    void to(Role least, HttpMethod method, String... paths) {
        rules.requestMatchers(matchers(method, paths)).hasRole(least.name());
    }

    /** Open to provincial systems, and to people from this role on. */
    void toOriginsAnd(Role least, HttpMethod method, String... paths) {
        rules.requestMatchers(matchers(method, paths)).hasAnyRole(Role.ORIGIN.name(), least.name());
    }

    /** Who may pass where no line fits; the last one. */
    void rest(Role least) {
        rules.anyRequest().hasRole(least.name());
    }

    /** Read as patterns once, where Spring would find out again with each request how they are meant. */
    private static RequestMatcher[] matchers(HttpMethod method, String... paths) {
        return Arrays.stream(paths).map(it -> PATTERNS.matcher(method, it)).toArray(RequestMatcher[]::new);
    }
}
