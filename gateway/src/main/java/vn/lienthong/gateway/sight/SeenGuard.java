package vn.lienthong.gateway.sight;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.CallerAuthentication;
import vn.lienthong.mappings.Words;

/**
 * Before a person who is limited to units gets to anything that the address names by its id: what is of other units is not there,
 * whether it is looked at or acted on.
 */
final class SeenGuard implements HandlerInterceptor {

    private static final Words OTHERS_TOO = new Words(
            "Cuộc gọi này chở cả hồ sơ của đơn vị khác nên không mở được; hãy đề nghị người xem cả tỉnh mở giúp",
            "This call carried dossiers of other units too, so it is not shown; ask somebody who sees the whole province");

    /** Calls that carried messages of others as well, or may have: of some, only how many they carried is known. */
    private static final String SHARED = """
            SELECT EXISTS (
                SELECT FROM message_exchange own
                JOIN message_exchange other ON other.exchange = own.exchange
                JOIN message m ON m.id = other.message
                JOIN exchange call ON call.id = own.exchange
                WHERE own.message = :id AND own.n::text = :n AND (call.service LIKE '%% ×%%' OR NOT %s))
            """;

    private final JdbcClient sql;

    SeenGuard(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof CallerAuthentication known
                && known.getPrincipal().sight().isLimited()) {
            String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            @Nullable String call = pattern.contains("/exchanges/{n}") ? variable(request, "n") : null;
            Thing.in(pattern)
                    .ifPresent(thing -> require(thing, id(variable(request, "id")), call, known.getPrincipal()));
        }
        return true;
    }

    private void require(Thing thing, UUID id, @Nullable String call, Caller caller) {
        Seen seen = Seen.by(caller.sight());
        boolean there = Boolean.TRUE.equals(sql.sql(thing.query(seen.in("m")))
                .param("id", id)
                .param("who", caller.name())
                .params(seen.parameters())
                .query(Boolean.class)
                .single());
        if (!there) {
            throw new Refused(Problem.NOT_FOUND);
        }
        if (thing == Thing.MESSAGE && call != null && isShared(id, call, seen)) {
            throw new Refused(Problem.OTHER_UNITS, OTHERS_TOO);
        }
    }

    private boolean isShared(UUID message, String call, Seen seen) {
        return Boolean.TRUE.equals(sql.sql(SHARED.formatted(seen.in("m")))
                .param("id", message)
                .param("n", call)
                .params(seen.parameters())
                .query(Boolean.class)
                .single());
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException none) {
            throw new Refused(Problem.NOT_FOUND);
        }
    }

    private static @Nullable String variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> all
                        && all.get(name) instanceof String text
                ? text
                : null;
    }
}
