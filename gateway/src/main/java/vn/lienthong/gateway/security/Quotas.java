package vn.lienthong.gateway.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors at which each caller may only ask so often: where much could be carried off, or guessed. */
final class Quotas {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PASSWORDS_PER_HOUR = 20;

    private Quotas() {}

    static List<Quota> of(LimitSettings limits, Clock clock) {
        return List.of(
                new Quota(
                        "search",
                        limits.searchesPerMinute(),
                        MINUTE,
                        clock,
                        door(POST, "/api/v1/messages/search"),
                        door(POST, "/console/messages/search")),
                new Quota(
                        "identity",
                        limits.identityChecksPerMinute(),
                        MINUTE,
                        clock,
                        door(POST, "/api/v1/identity/checks")),
                new Quota(
                        "reveal",
                        limits.revealsPerHour(),
                        HOUR,
                        clock,
                        door(POST, "/api/v1/messages/{id}/reveal"),
                        door(POST, "/console/messages/{id}/{part}/{n}/reveal"),
                        door(POST, "/console/messages/{id}/edit/open"),
                        door(POST, "/console/paper/{id}/reveal"),
                        door(POST, "/api/v1/messages/{id}/{part}/{n}/reveal"),
                        door(POST, "/api/v1/attachments/{id}/reveal"),
                        door(POST, "/api/v1/tax-rows/{id}/reveal"),
                        door(POST, "/api/v1/paper-tasks/{id}/reveal"),
                        door(POST, "/api/v1/filed/{code}/contents/{n}/reveal"),
                        door(GET, "/api/v1/paper-tasks/list.html"),
                        door(GET, "/api/v1/paper-tasks/list.csv")),
                new Quota("password", PASSWORDS_PER_HOUR, HOUR, clock, door(POST, "/api/v1/me/password")));
    }

    private static RequestMatcher door(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
