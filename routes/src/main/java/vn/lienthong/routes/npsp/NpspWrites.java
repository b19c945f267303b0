package vn.lienthong.routes.npsp;

import java.util.function.Function;
import vn.lienthong.mappings.npsp.NpspReader;
import vn.lienthong.mappings.npsp.NpspReply;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.mappings.npsp.Session;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Outcome;

/** Writes to the Portal, under the session of all. An expired one is renewed once within the same attempt. */
final class NpspWrites {

    private final NpspSettings settings;
    private final NpspLine line;
    private final NpspReader reader;
    private final NpspSession session;
    private final Breaker breaker;

    NpspWrites(NpspSettings settings, NpspLine line, NpspReader reader, NpspSession session, Breaker breaker) {
        this.settings = settings;
        this.line = line;
        this.reader = reader;
        this.session = session;
        this.breaker = breaker;
    }

    /** @param reading what an answer means for each message that the request carries */
    Told tell(Function<Session, NpspRequest> request, Calling calling, Function<Heard.Answer, Told> reading) {
        try {
            Sessions.Session current = session.current(calling);
            Heard heard = write(request, current, calling);
            if (!(refusesSession(heard))) {
                return told(heard, reading);
            }
            Heard again = write(request, session.renew(current.generation(), calling), calling);
            if (refusesSession(again)) {
                breaker.trip("the Portal refuses a session that it has just given");
            }
            return told(again, reading);
        } catch (NpspSession.NoSession none) {
            if (none.refused()) {
                breaker.trip("the Portal refuses our login");
            }
            return new Told.Whole(none.outcome());
        }
    }

    NpspReply reply(Heard.Answer answer) {
        return reader.read(answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
    }

    private Heard write(Function<Session, NpspRequest> request, Sessions.Session current, Calling calling) {
        return line.post(settings.integrationPath(), request.apply(new Session(current.token())), calling);
    }

    private boolean refusesSession(Heard heard) {
        return heard instanceof Heard.Answer answer && reply(answer) instanceof NpspReply.SessionRefused;
    }

    private static Told told(Heard heard, Function<Heard.Answer, Told> reading) {
        if (heard instanceof Heard.Answer answer) {
            return reading.apply(answer);
        }
        return new Told.Whole(
                heard instanceof Heard.NotSent notSent
                        ? Outcome.unavailable(notSent.reason())
                        : new Outcome.Unknown(((Heard.Lost) heard).reason()));
    }
}
