package vn.lienthong.gateway.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors that show people who are limited to units nothing of others, and let them act on nothing of others. Every door that is
 * not named here is closed to them, whatever their role; which roles may pass is told by {@link Doors}.
 */
final class UnitDoors {

    private static final PathPatternRequestMatcher.Builder PATTERNS = PathPatternRequestMatcher.withDefaults();

    private UnitDoors() {}

    static List<RequestMatcher> open() {
        return Stream.of(
                        // who one is
                        doors(GET, "/api/v1/me", Pages.SIGN_IN, Pages.SSO, Pages.SSO_ANSWER, Pages.PASSWORD),
                        doors(POST, "/api/v1/login", "/api/v1/logout", "/api/v1/me/password"),
                        doors(POST, Pages.SIGN_IN, Pages.SSO_ENDED, Pages.PASSWORD, Pages.SIGN_OUT),

                        // what is the same for everybody
                        doors(GET, "/assets/**", "/webjars/**", "/api/docs/**", "/actuator/health/**"),
                        doors(GET, "/api/v1/runbook/*", "/api/v1/units/codes/**"),
                        doors(POST, "/api/v1/units/resolve"),

                        // the console's own pages
                        doors(GET, Pages.ROOT, Pages.CONSOLE, Pages.CONSOLE + "/pages", Pages.FORBIDDEN),
                        doors(POST, Pages.CONSOLE + "/language"),

                        // messages and dossiers
                        doors(POST, "/api/v1/messages/search", "/api/v1/messages/search/figures"),
                        doors(GET, "/api/v1/messages/*/**", "/api/v1/dossiers/*"),
                        doors(POST, "/api/v1/messages/*/**"),
                        doors(GET, Pages.CONSOLE + "/messages/**"),
                        doors(POST, Pages.CONSOLE + "/messages/search", Pages.CONSOLE + "/messages/*/**"),
                        doors(GET, Pages.CONSOLE + "/unknown", Pages.CONSOLE + "/unknown/*"),

                        // how the systems do
                        doors(GET, "/api/v1/lanes", "/api/v1/lanes/*"),

                        // dead letters, and jobs over them
                        doors(GET, "/api/v1/parked", "/api/v1/parked/*", "/api/v1/replays/**"),
                        doors(POST, "/api/v1/replays/**"),
                        doors(GET, Pages.CONSOLE + "/parked/**", Pages.CONSOLE + "/jobs/**"),
                        doors(POST, Pages.CONSOLE + "/parked/*/choose", Pages.CONSOLE + "/parked/*/jobs"),
                        doors(POST, Pages.CONSOLE + "/jobs/*/*"),

                        // work lists
                        doors(GET, "/api/v1/paper-tasks/**", "/api/v1/follow-ups/**", Pages.CONSOLE + "/paper/**"),
                        doors(POST, "/api/v1/paper-tasks/*/*", "/api/v1/follow-ups/*/*", Pages.CONSOLE + "/paper/*/*"),

                        // the day, and files
                        doors(GET, "/api/v1/day-sheets/**", Pages.CONSOLE + "/sheet"),
                        doors(GET, "/api/v1/attachments/*/facts"),
                        doors(POST, "/api/v1/attachments/*/reveal"))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<RequestMatcher> doors(HttpMethod method, String... paths) {
        return Arrays.stream(paths).map(it -> PATTERNS.matcher(method, it));
    }
}
