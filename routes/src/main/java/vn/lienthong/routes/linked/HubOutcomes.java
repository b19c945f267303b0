package vn.lienthong.routes.linked;

import java.time.Clock;
import java.util.Set;
import vn.lienthong.mappings.linked.HubEnd;
import vn.lienthong.mappings.linked.HubReply;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;

/** What the hub's reply means for the message. Only what certainly took no effect is {@code Unavailable}. */
final class HubOutcomes {

    private static final Set<Integer> MAY_HAVE_TAKEN_EFFECT = Set.of(500, 502, 504);

    private final Breaker breaker;
    private final Clock clock;

    HubOutcomes(Breaker breaker, Clock clock) {
        this.breaker = breaker;
        this.clock = clock;
    }

    /** A dossier that ended at the hub in something else than what is reported needs a person. */
    Outcome ofReport(HubStatus status, HubReply reply) {
        if (reply instanceof HubReply.AlreadyDone done && !done.end().covers(status)) {
            return new Outcome.Refused(
                    Cause.REFUSED,
                    "hub-ended-" + done.end().name().toLowerCase(java.util.Locale.ROOT),
                    Quote.of(words(done.end()), done.message()));
        }
        return of(reply);
    }

    Outcome of(HubReply reply) {
        if (reply instanceof HubReply.Done done) {
            return taken(done.message());
        }
        if (reply instanceof HubReply.AlreadyDone done) {
            return taken(done.message());
        }
        if (reply instanceof HubReply.Refused refused) {
            return new Outcome.Refused(
                    Cause.REFUSED,
                    "hub-" + refused.code(),
                    Quote.of("the hub refuses it, code " + refused.code(), refused.message()));
        }
        if (reply instanceof HubReply.SessionRefused refused) {
            String reason = "the hub does not admit us";
            breaker.trip(reason);
            return Outcome.unavailable(Quote.of(reason, refused.message()));
        }
        if (reply instanceof HubReply.Down down) {
            return MAY_HAVE_TAKEN_EFFECT.contains(down.httpStatus())
                    ? new Outcome.Unknown(down.reason())
                    : new Outcome.Unavailable(down.reason(), RetryAfter.parse(down.retryAfter(), clock.instant()));
        }
        HubReply.Unreadable unreadable = (HubReply.Unreadable) reply;
        return new Outcome.Unknown(Quote.of(unreadable.reason(), unreadable.snippet()));
    }

    private Outcome taken(String message) {
        return new Outcome.Delivered(Quote.alone(message), clock.instant());
    }

    private static String words(HubEnd end) {
        return switch (end) {
            case REFUSED -> "the dossier was refused at the hub";
            case RESULT -> "the hub has a result of the dossier already";
            case RETURNED -> "at the hub the result was returned already";
            case UNKNOWN -> "the hub has no such dossier";
        };
    }
}
