package vn.lienthong.routes.npsp;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.npsp.NpspLogin;
import vn.lienthong.mappings.npsp.NpspReader;
import vn.lienthong.mappings.npsp.NpspReply;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

/** The session at the Portal: one for all nodes, one login for all who wait for it. */
final class NpspSession {

    /** There is no session to be had; nothing of the message itself was sent. */
    static final class NoSession extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Outcome.Unavailable outcome;
        private final boolean refused;

        NoSession(Outcome.Unavailable outcome, boolean refused, @Nullable Throwable cause) {
            super(outcome.reason(), cause);
            this.outcome = outcome;
            this.refused = refused;
        }

        Outcome.Unavailable outcome() {
            return outcome;
        }

        /** Whether the Portal answered and said no, so that asking again is of no use. */
        boolean refused() {
            return refused;
        }
    }

    private final NpspSettings settings;
    private final NpspLine line;
    private final NpspReader reader;
    private final NpspOutcomes outcomes;
    private final Sessions sessions;
    private final ReentrantLock oneLogin = new ReentrantLock();

    NpspSession(NpspSettings settings, NpspLine line, NpspReader reader, NpspOutcomes outcomes, Sessions sessions) {
        this.settings = settings;
        this.line = line;
        this.reader = reader;
        this.outcomes = outcomes;
        this.sessions = sessions;
    }

    /** The present session, or a first one. */
    Sessions.Session current(Calling calling) {
        return ours(() -> sessions.current(Lane.NPSP)).orElseGet(() -> renew(0, calling));
    }

    /** Another session than the one of generation {@code seen}, which the Portal no longer takes. */
    Sessions.Session renew(long seen, Calling calling) {
        oneLogin.lock();
        try {
            Optional<Sessions.Session> newer = sessions.current(Lane.NPSP).filter(it -> it.generation() > seen);
            return newer.orElseGet(() -> sessions.renew(Lane.NPSP, seen, () -> login(calling)));
        } finally {
            oneLogin.unlock();
        }
    }

    /** What fails while a session is got, fails before anything of the message is sent. */
    private static <T> T ours(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoSession none) {
            throw none;
        } catch (RuntimeException failure) {
            throw new NoSession(
                    new Outcome.Unavailable("no session: " + failure.getClass().getSimpleName(), Optional.empty()),
                    false,
                    failure);
        }
    }

    private String login(Calling calling) {
        Heard heard = line.post(
                settings.loginPath(), new NpspRequest.Login(settings.username(), settings.password()), calling);
        if (!(heard instanceof Heard.Answer answer)) {
            String reason = heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
            throw new NoSession(new Outcome.Unavailable("login: " + reason, Optional.empty()), false, null);
        }
        NpspLogin login = reader.readLogin(answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
        if (login instanceof NpspLogin.Opened opened) {
            return opened.session().value();
        }
        throw notOpened((NpspLogin.NotOpened) login);
    }

    private NoSession notOpened(NpspLogin.NotOpened login) {
        boolean refused =
                login.reply() instanceof NpspReply.Refused || login.reply() instanceof NpspReply.SessionRefused;
        Outcome outcome = outcomes.withoutAnswer(login.reply());
        Outcome.Unavailable unavailable = outcome instanceof Outcome.Unavailable known
                ? new Outcome.Unavailable("login: " + known.reason(), known.retryAfter())
                : new Outcome.Unavailable("login: no answer of use", Optional.empty());
        return new NoSession(unavailable, refused, null);
    }
}
