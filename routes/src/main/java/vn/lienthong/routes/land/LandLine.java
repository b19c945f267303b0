package vn.lienthong.routes.land;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.lgsp.LgspReader;
import vn.lienthong.mappings.lgsp.TokenReply;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.lane.HeldBack;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/**
 * Makes calls to the land system. Where it gives tokens, one serves all nodes, and one that is refused is renewed once within the
 * same call; where that does not help, the lane is closed, since no other message would fare better.
 */
public final class LandLine {

    static final String TOKEN = "token";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json; charset=utf-8";
    private static final Heard TOO_LATE = new Heard.NotSent("the lease is nearly over");
    private static final int UNAUTHORISED = 401;

    private final LandSettings settings;
    private final HttpLine http;
    private final LgspReader tokens = new LgspReader(Set.of());
    private final Sessions sessions;
    private final Consumer<String> closing;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** There is no token to be had; nothing of the message itself was sent. */
    private static final class NoToken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final boolean refused;

        NoToken(String reason, boolean refused) {
            super(reason, null, false, false);
            this.refused = refused;
        }
    }

    /** @param closing told why no other message would fare better, where that is so */
    public LandLine(
            LandSettings settings, Sessions sessions, Consumer<String> closing, ProducerTemplate camel, Clock clock) {
        this.settings = settings;
        this.http = new HttpLine(LandSettings.HTTP, camel);
        this.sessions = sessions;
        this.closing = closing;
        this.clock = clock;
    }

    /**
     * Makes one call, if there is time left for it.
     *
     * @throws HeldBack where the lane takes no traffic
     */
    Heard post(String operation, Body body, Calling calling) {
        String address = settings.address(operation);
        if (settings.account().isEmpty()) {
            return send(operation, address, JSON, null, body, calling);
        }
        try {
            Sessions.Session current = ours(() -> sessions.current(Lane.LAND)).orElseGet(() -> renew(0, calling));
            Heard heard = send(operation, address, JSON, current.token(), body, calling);
            if (!isRefused(heard)) {
                return heard;
            }
            Sessions.Session newer = renew(current.generation(), calling);
            Heard again = send(operation, address, JSON, newer.token(), body, calling);
            return isRefused(again) ? closed("the land system refuses a token that it has just given") : again;
        } catch (NoToken none) {
            String reason = String.valueOf(none.getMessage());
            return none.refused ? closed(reason) : new Heard.NotSent(reason);
        }
    }

    private Sessions.Session renew(long seen, Calling calling) {
        oneAtATime.lock();
        try {
            Optional<Sessions.Session> newer =
                    ours(() -> sessions.current(Lane.LAND)).filter(it -> it.generation() > seen);
            return newer.orElseGet(() -> {
                calling.turn().run();
                return ours(() -> sessions.renew(Lane.LAND, seen, () -> token(calling)));
            });
        } finally {
            oneAtATime.unlock();
        }
    }

    private String token(Calling calling) {
        LandAccount account = settings.account().orElseThrow();
        Heard heard = send(TOKEN, account.tokenUrl().toString(), FORM, null, Body.of(account.grant()), calling);
        if (!(heard instanceof Heard.Answer answer)) {
            throw new NoToken("token: " + failure(heard), false);
        }
        TokenReply reply = tokens.readToken(answer.status(), answer.body());
        if (reply instanceof TokenReply.Granted granted) {
            return granted.token();
        }
        throw reply instanceof TokenReply.Refused refused
                ? new NoToken("the land system refuses our account, status " + refused.status(), true)
                : new NoToken("token: the land system answered " + answer.status() + " and gave none", false);
    }

    private static <T> T ours(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoToken | HeldBack told) {
            throw told;
        } catch (RuntimeException failure) {
            throw new NoToken("no token: " + failure.getClass().getSimpleName(), false);
        }
    }

    private Heard send(
            String operation, String address, String contentType, @Nullable String bearer, Body body, Calling calling) {
        if (calling.timeLeft().get().compareTo(settings.totalDeadline()) < 0) {
            return TOO_LATE;
        }
        Instant at = clock.instant();
        long begin = System.nanoTime();
        Heard heard = http.call(body, it -> prepare(it, address, contentType, bearer));
        Exchange made = exchange(operation, at, Duration.ofNanos(System.nanoTime() - begin), body, heard);
        calling.record().accept(operation.equals(TOKEN) ? made.withoutBodies() : made);
        return heard;
    }

    private static void prepare(Message message, String address, String contentType, @Nullable String bearer) {
        message.setHeader(org.apache.camel.Exchange.HTTP_METHOD, "POST");
        message.setHeader(org.apache.camel.Exchange.HTTP_URI, address);
        message.setHeader(org.apache.camel.Exchange.CONTENT_TYPE, contentType);
        message.setHeader("Accept", "application/json");
        if (bearer != null) {
            message.setHeader("Authorization", "Bearer " + bearer);
        }
    }

    private static Exchange exchange(String operation, Instant at, Duration took, Body body, Heard heard) {
        return heard instanceof Heard.Answer answer
                ? new Exchange(
                        operation, at, took, body.record(), answer.status(), answer.contentType(), answer.body(), "")
                : new Exchange(operation, at, took, body.record(), null, null, null, failure(heard));
    }

    private Heard closed(String reason) {
        closing.accept(reason);
        return new Heard.NotSent(reason);
    }

    private static boolean isRefused(Heard heard) {
        return heard instanceof Heard.Answer answer && answer.status() == UNAUTHORISED;
    }

    private static String failure(Heard heard) {
        return heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
    }
}
