package vn.lienthong.mock.npsp;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/**
 * The security server in front of the Portal: it forwards what is addressed to the Portal and refuses the rest, in its own
 * words. Its failures are not the Portal's: HTTP 4xx or 500 with {@code type}, {@code message} and the header
 * {@code X-Road-Error}; their shape is inferred.
 */
final class Adapter {
    private static final List<String> PREFIXES =
            List.of("/XrdAdapter/RestService/forward", "/VXPAdapter/RestService/forward");

    private final PortalOptions options;
    private final Clock clock;
    private final Tally tally;
    private final Function<PortalCall, Answer> portal;

    Adapter(PortalOptions options, Tally tally, Function<PortalCall, Answer> portal) {
        this.options = options;
        this.clock = options.clock();
        this.tally = tally;
        this.portal = portal;
    }

    Answer forward(HttpCall call) {
        Optional<String> path = providerPath(call);
        if (path.isEmpty()) {
            return refuse(
                    404,
                    "Client.UnknownPath",
                    "Not an adapter address: expected /XrdAdapter/RestService/forward/… or "
                            + "/VXPAdapter/RestService/forward/…, was " + call.path());
        }
        if (!call.method().equals("POST")) {
            return refuse(405, "Client.Method", "The Portal takes POST only, was " + call.method());
        }
        Optional<String> misrouted = misrouted(call);
        if (misrouted.isPresent()) {
            return refuse(500, "Server.ClientProxy.UnknownMember", misrouted.get());
        }
        boolean login = path.get().equals(options.loginPath());
        if (!login
                && !path.get().equals(options.integrationPath())
                && !path.get().equals(options.sharePath())) {
            return refuse(
                    404,
                    "Server.ServerProxy.UnknownPath",
                    "The Portal has no " + path.get() + "; it has " + options.loginPath() + ", "
                            + options.integrationPath() + " and " + options.sharePath());
        }
        return portal.apply(PortalCall.of(call, login));
    }

    private static Optional<String> providerPath(HttpCall call) {
        return PREFIXES.stream()
                .filter(prefix -> call.path().startsWith(prefix + "/"))
                .map(prefix -> call.path().substring(prefix.length()))
                .findFirst();
    }

    private Optional<String> misrouted(HttpCall call) {
        Optional<String> header = call.header("dstcode").map(Adapter::decoded);
        Optional<String> query = call.query("dstcode").map(Adapter::decoded);
        if (header.isEmpty() && query.isEmpty()) {
            return Optional.of("dstcode is missing: give it as header or query parameter");
        }
        if (header.isPresent() && query.isPresent() && !header.equals(query)) {
            return Optional.of("dstcode differs between header and query parameter");
        }
        String given = header.or(() -> query).orElse("");
        return given.equals(options.dstcode())
                ? Optional.empty()
                : Optional.of("dstcode " + given + " is not known here; the Portal's is " + options.dstcode());
    }

    private Answer refuse(int status, String type, String message) {
        tally.malformed("adapter", List.of(message), clock.instant());
        return Answer.json(status, Json.write(Map.of("type", type, "message", message)))
                .withHeader("X-Road-Error", type);
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
