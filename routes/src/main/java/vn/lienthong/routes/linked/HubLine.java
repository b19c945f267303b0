package vn.lienthong.routes.linked;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.apache.camel.ProducerTemplate;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.ledger.Sessions;

/**
 * Makes calls to the hub. A session that it no longer takes is renewed once within the same call; where that does not help, the lane
 * is closed, since no other message would fare better.
 */
public final class HubLine {

    private static final int UNAUTHORISED = 401;

    private final HubSettings settings;
    private final HubWire wire;
    private final HubLogin login;
    private final Breaker breaker;

    public HubLine(HubSettings settings, Sessions sessions, Breaker breaker, ProducerTemplate camel, Clock clock) {
        this.settings = settings;
        this.wire = new HubWire(settings, camel, clock);
        this.login = new HubLogin(settings, wire, sessions);
        this.breaker = breaker;
    }

    /**
     * Makes one call, if there is time left for it. Where no session was to be had, nothing was sent.
     *
     * @throws vn.lienthong.routes.lane.HeldBack where the lane takes no traffic
     */
    Heard call(HubCall call, Calling calling) {
        try {
            Sessions.Session current = login.current(calling);
            Heard heard = send(call, current, calling);
            if (!refusesSession(heard)) {
                return heard;
            }
            Heard again = send(call, login.renew(current.generation(), calling), calling);
            return refusesSession(again) ? closed("the hub refuses a session that it has just given") : again;
        } catch (HubLogin.NoSession none) {
            return none.refused() ? closed(none.reason()) : new Heard.NotSent(none.reason());
        }
    }

    HubSettings settings() {
        return settings;
    }

    Duration totalDeadline() {
        return settings.totalDeadline();
    }

    private Heard closed(String reason) {
        breaker.trip(reason);
        return new Heard.NotSent(reason);
    }

    private Heard send(HubCall call, Sessions.Session session, Calling calling) {
        calling.turn().run();
        return wire.send(call, session.token(), calling, UnaryOperator.identity());
    }

    private static boolean refusesSession(Heard heard) {
        return heard instanceof Heard.Answer answer && answer.status() == UNAUTHORISED;
    }
}
