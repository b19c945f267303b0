package vn.lienthong.routes.lgsp;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import vn.lienthong.mappings.lgsp.LgspReader;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/**
 * Makes calls through the bus for one lane. A token that the bus no longer takes is renewed once within the same call; where
 * that does not help, the lane is closed, since no other message would fare better.
 */
public final class LgspLine implements LgspCalls {

    private static final Heard TOO_LATE = new Heard.NotSent("the lease is nearly over");
    private static final int FORBIDDEN = 403;

    private final LgspSettings settings;
    private final HttpLine http;
    private final LgspReader reader;
    private final LgspToken token;
    private final Breaker breaker;
    private final Clock clock;

    /**
     * @param route the name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over
     * @param lane whose session the token is, and whose breaker closes
     */
    public LgspLine(
            LgspSettings settings,
            String route,
            Lane lane,
            Sessions sessions,
            Breaker breaker,
            ProducerTemplate camel,
            Clock clock) {
        this.settings = settings;
        this.http = new HttpLine(route, camel);
        this.reader = new LgspReader(settings.tokenFaults());
        this.breaker = breaker;
        this.clock = clock;
        this.token = new LgspToken(settings, this::plain, reader, lane, sessions);
    }

    /**
     * Makes one call, if there is time left for it; what came of it, token included. Where no token was to be had, nothing was
     * sent.
     *
     * @throws vn.lienthong.routes.lane.HeldBack where the lane takes no traffic
     */
    @Override
    public Heard post(LgspCall call, Calling calling) {
        try {
            Sessions.Session current = token.current(calling);
            Heard heard = send(call, current.token(), calling);
            if (!refusesToken(heard)) {
                return told(heard);
            }
            Heard again = send(call, token.renew(current.generation(), calling).token(), calling);
            return refusesToken(again) ? closed("the LGSP refuses a token that it has just given") : told(again);
        } catch (LgspToken.NoToken none) {
            return none.refused() ? closed(none.reason()) : new Heard.NotSent(none.reason());
        }
    }

    /** How long one call may take as a whole. */
    @Override
    public Duration totalDeadline() {
        return settings.totalDeadline();
    }

    /** A call that the bus itself forbids was passed on to nobody. */
    private Heard told(Heard heard) {
        if (heard instanceof Heard.Answer answer && answer.status() == FORBIDDEN) {
            String code = reader.faultCode(answer.body());
            if (!code.isEmpty()) {
                return closed("the LGSP forbids the call, code " + code);
            }
        }
        return heard;
    }

    private Heard closed(String reason) {
        breaker.trip(reason);
        return new Heard.NotSent(reason);
    }

    private boolean refusesToken(Heard heard) {
        return heard instanceof Heard.Answer answer && reader.refusesToken(answer.status(), answer.body());
    }

    private Heard send(LgspCall call, String bearer, Calling calling) {
        calling.turn().run();
        return plain(call, "Bearer " + bearer, "application/json", calling);
    }

    /** One call with these credentials, taken down as it was made. */
    private Heard plain(LgspCall call, String authorization, String contentType, Calling calling) {
        if (calling.timeLeft().get().compareTo(settings.totalDeadline()) < 0) {
            return TOO_LATE;
        }
        Instant at = clock.instant();
        long begin = System.nanoTime();
        Heard heard = http.call(call.body(), it -> prepare(it, call.path(), authorization, contentType));
        calling.record().accept(exchange(call, at, Duration.ofNanos(System.nanoTime() - begin), heard));
        return heard;
    }

    private void prepare(Message message, String path, String authorization, String contentType) {
        message.setHeader(org.apache.camel.Exchange.HTTP_METHOD, "POST");
        message.setHeader(
                org.apache.camel.Exchange.HTTP_URI,
                URI.create(settings.address(path)).toString());
        message.setHeader(org.apache.camel.Exchange.CONTENT_TYPE, contentType);
        message.setHeader("Accept", "application/json");
        message.setHeader("Authorization", authorization);
        settings.accessToken().ifPresent(it -> message.setHeader("lgspaccesstoken", it));
    }

    private static Exchange exchange(LgspCall call, Instant at, Duration took, Heard heard) {
        byte[] body = call.body().record();
        Exchange made = heard instanceof Heard.Answer answer
                ? new Exchange(call.service(), at, took, body, answer.status(), answer.contentType(), answer.body(), "")
                : new Exchange(call.service(), at, took, body, null, null, null, failure(heard));
        return call.service().equals(LgspToken.SERVICE) ? made.withoutBodies() : made;
    }

    private static String failure(Heard heard) {
        return heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
    }
}
