package vn.lienthong.routes.lgsp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.lgsp.LgspReader;
import vn.lienthong.mappings.lgsp.TokenReply;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.HeldBack;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/** The token by which the bus knows us (client credentials): one for all nodes, asked for once for all who wait for it. */
final class LgspToken {

    static final String SERVICE = "token";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Body GRANT = Body.of("grant_type=client_credentials");

    /** How one call is made with these credentials. */
    interface Line {
        Heard call(LgspCall call, String authorization, String contentType, Calling calling);
    }

    /** There is no token to be had; nothing of the message itself was sent. */
    static final class NoToken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final boolean refused;

        NoToken(String reason, boolean refused, @Nullable Throwable cause) {
            super(reason, cause);
            this.refused = refused;
        }

        String reason() {
            return String.valueOf(getMessage());
        }

        /** Whether the bus answered and said no, so that asking again is of no use. */
        boolean refused() {
            return refused;
        }
    }

    private final LgspSettings settings;
    private final Line line;
    private final LgspReader reader;
    private final Lane lane;
    private final Sessions sessions;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    LgspToken(LgspSettings settings, Line line, LgspReader reader, Lane lane, Sessions sessions) {
        this.settings = settings;
        this.line = line;
        this.reader = reader;
        this.lane = lane;
        this.sessions = sessions;
    }

    /** The present token, or a first one. */
    Sessions.Session current(Calling calling) {
        return ours(() -> sessions.current(lane)).orElseGet(() -> renew(0, calling));
    }

    /** Another token than the one of generation {@code seen}, which the bus no longer takes. */
    Sessions.Session renew(long seen, Calling calling) {
        oneAtATime.lock();
        try {
            Optional<Sessions.Session> newer =
                    ours(() -> sessions.current(lane)).filter(it -> it.generation() > seen);
            return newer.orElseGet(() -> inTurn(seen, calling));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The turn is waited for before the session is locked, in which no other node could ask for its own. */
    private Sessions.Session inTurn(long seen, Calling calling) {
        calling.turn().run();
        return ours(() -> sessions.renew(lane, seen, () -> ask(calling)));
    }

    private static <T> T ours(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoToken | HeldBack told) {
            throw told;
        } catch (RuntimeException failure) {
            throw new NoToken("no token: " + failure.getClass().getSimpleName(), false, failure);
        }
    }

    private String ask(Calling calling) {
        String credentials = settings.consumerKey() + ":" + settings.consumerSecret();
        String basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        Heard heard = line.call(new LgspCall(SERVICE, settings.tokenPath(), GRANT), basic, FORM, calling);
        if (!(heard instanceof Heard.Answer answer)) {
            String reason = heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
            throw new NoToken("token: " + reason, false, null);
        }
        TokenReply reply = reader.readToken(answer.status(), answer.body());
        if (reply instanceof TokenReply.Granted granted) {
            return granted.token();
        }
        if (reply instanceof TokenReply.Refused refused) {
            String error = refused.error().isEmpty() ? "" : " (" + refused.error() + ")";
            throw new NoToken("the LGSP refuses our consumer key, status " + refused.status() + error, true, null);
        }
        throw new NoToken("token: the LGSP answered " + answer.status() + " and gave none", false, null);
    }
}
