package vn.lienthong.gateway.landdesk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses that land systems know: the secret last in the path, or in the query as {@code CodeGet} or
 * {@code SecurityCode}. The query is read as text, since asking the container for parameters could consume the body.
 */
@RestController("landDeskDoor")
@ConditionalOnProperty(LandDeskSettings.ENABLED)
final class LandDoor {

    private static final String CALL = "${lienthong.land-desk.path:/land/v1}/{system}/{operation}";

    private final LandAnswering answering;
    private final LandTrouble trouble;

    LandDoor(LandAnswering answering, LandTrouble trouble) {
        this.answering = answering;
        this.trouble = trouble;
    }

    @PostMapping(CALL + "/{secret}")
    void call(
            @PathVariable String system,
            @PathVariable String operation,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answering.call(system, operation, secret, request).writeTo(response);
    }

    @PostMapping(CALL)
    void callWithQuery(
            @PathVariable String system,
            @PathVariable String operation,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answering
                .call(system, operation, parameter(request, "CodeGet"), request)
                .writeTo(response);
    }

    @GetMapping(CALL)
    void catalogue(
            @PathVariable String system,
            @PathVariable String operation,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answering
                .catalogue(system, operation, parameter(request, "SecurityCode"), request.getRemoteAddr())
                .writeTo(response);
    }

    /** What is called by a wrong method or at a wrong place may carry a secret all the same; nobody else shall look at it. */
    @RequestMapping("${lienthong.land-desk.path:/land/v1}/**")
    void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering.nothing(request.getRemoteAddr()).writeTo(response);
    }

    @ExceptionHandler(Exception.class)
    void failed(Exception cause, HttpServletResponse response) throws IOException {
        trouble.answer(cause, response);
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String query = request.getQueryString();
        Optional<String> found = query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(it -> it.regionMatches(true, 0, name + "=", 0, name.length() + 1))
                        .map(it -> it.substring(name.length() + 1))
                        .findFirst();
        return found.map(LandDoor::decoded).orElse("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
