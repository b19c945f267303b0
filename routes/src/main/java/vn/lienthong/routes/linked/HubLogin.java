package vn.lienthong.routes.linked;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.linked.HubAnswer;
import vn.lienthong.mappings.linked.HubReader;
import vn.lienthong.mappings.linked.HubReply;
import vn.lienthong.mappings.linked.HubSession;
import vn.lienthong.mappings.linked.HubWriter;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.HeldBack;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/** The session at the hub: one for all nodes, one login for all who wait for it. */
final class HubLogin {

    /** There is no session to be had; nothing of the message itself was sent. */
    static final class NoSession extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final boolean refused;

        NoSession(String reason, boolean refused, @Nullable Throwable cause) {
            super(reason, cause);
            this.refused = refused;
        }

        String reason() {
            return String.valueOf(getMessage());
        }

        /** Whether the hub answered and said no, so that asking again is of no use. */
        boolean refused() {
            return refused;
        }
    }

    private final HubSettings settings;
    private final HubWire wire;
    private final HubReader reader;
    private final HubWriter writer;
    private final Sessions sessions;
    private final ReentrantLock oneLogin = new ReentrantLock();

    HubLogin(HubSettings settings, HubWire wire, Sessions sessions) {
        this.settings = settings;
        this.wire = wire;
        this.reader = new HubReader(settings.dialect());
        this.writer = new HubWriter(settings.dialect());
        this.sessions = sessions;
    }

    /** The present session, or a first one. */
    Sessions.Session current(Calling calling) {
        return ours(() -> sessions.current(Lane.LINKED)).orElseGet(() -> renew(0, calling));
    }

    /** Another session than the one of generation {@code seen}, which the hub no longer takes. */
    Sessions.Session renew(long seen, Calling calling) {
        oneLogin.lock();
        try {
            Optional<Sessions.Session> newer =
                    ours(() -> sessions.current(Lane.LINKED)).filter(it -> it.generation() > seen);
            return newer.orElseGet(() -> inTurn(seen, calling));
        } finally {
            oneLogin.unlock();
        }
    }

    /** The turn is waited for before the session is locked, in which no other node could ask for its own. */
    private Sessions.Session inTurn(long seen, Calling calling) {
        calling.turn().run();
        return ours(() -> sessions.renew(Lane.LINKED, seen, () -> login(calling)));
    }

    private static <T> T ours(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoSession | HeldBack told) {
            throw told;
        } catch (RuntimeException failure) {
            throw new NoSession("no session: " + failure.getClass().getSimpleName(), false, failure);
        }
    }

    private String login(Calling calling) {
        byte[] body = writer.login(settings.username(), settings.password());
        HubCall call = new HubCall("login", "POST", settings.paths().token(), body);
        Heard heard = wire.send(call, null, calling, Exchange::withoutBodies);
        if (!(heard instanceof Heard.Answer answer)) {
            throw new NoSession("login: " + HubWire.silence(heard), false, null);
        }
        HubAnswer<HubSession> said = reader.readLogin(HubWire.wire(answer));
        if (said instanceof HubAnswer.Given<HubSession> given) {
            return given.value().token();
        }
        HubReply reply = ((HubAnswer.NoAnswer<HubSession>) said).reply();
        boolean refused = reply instanceof HubReply.Refused || reply instanceof HubReply.SessionRefused;
        throw new NoSession(
                refused ? "the hub refuses our account" : "login: the hub answered " + answer.status(), refused, null);
    }
}
