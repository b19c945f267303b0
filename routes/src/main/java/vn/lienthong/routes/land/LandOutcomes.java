package vn.lienthong.routes.land;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.land.LandReply;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.queue.Call;

/** What the land system's reply means for the message. Only what certainly took no effect is {@code Unavailable}. */
final class LandOutcomes {

    private static final Set<Integer> MAY_HAVE_TAKEN_EFFECT = Set.of(500, 502, 504);
    private static final Set<Integer> NOTHING_THERE = Set.of(404, 405, 501);

    private final LandSettings settings;
    private final Consumer<String> closing;
    private final Clock clock;

    LandOutcomes(LandSettings settings, Consumer<String> closing, Clock clock) {
        this.settings = settings;
        this.closing = closing;
        this.clock = clock;
    }

    Outcome of(Call call, LandReply reply) {
        if (reply instanceof LandReply.Accepted accepted) {
            return taken(accepted.message());
        }
        if (reply instanceof LandReply.AlreadyThere there) {
            return call != Call.UPDATE || settings.repeatTakesNewer() ? taken(there.message()) : notTaken(there);
        }
        if (reply instanceof LandReply.NotThere none) {
            return new Outcome.Refused(
                    call == Call.APPEND ? Cause.NOT_THERE : Cause.REFUSED, "not-there", Quote.alone(none.message()));
        }
        if (reply instanceof LandReply.Refused refused) {
            return new Outcome.Refused(Cause.REFUSED, refused.code(), Quote.alone(refused.message()));
        }
        if (reply instanceof LandReply.Busy busy) {
            return new Outcome.Unavailable(
                    Quote.of("busy", busy.reason()), RetryAfter.parse(busy.retryAfter(), clock.instant()));
        }
        return withoutAnswer(reply);
    }

    private Outcome withoutAnswer(LandReply reply) {
        if (reply instanceof LandReply.TokenRefused) {
            String reason = "the land system does not admit us, HTTP 401";
            closing.accept(reason);
            return Outcome.unavailable(reason);
        }
        if (reply instanceof LandReply.Down down) {
            return down(down);
        }
        LandReply.Unreadable unreadable = (LandReply.Unreadable) reply;
        return new Outcome.Unknown(Quote.of(unreadable.reason(), unreadable.snippet()));
    }

    private Outcome down(LandReply.Down down) {
        if (NOTHING_THERE.contains(down.httpStatus())) {
            String reason = "there is nothing at this address (" + down.reason() + "): see lienthong.land.base-url";
            closing.accept(reason);
            return Outcome.unavailable(reason);
        }
        return MAY_HAVE_TAKEN_EFFECT.contains(down.httpStatus())
                ? new Outcome.Unknown(down.reason())
                : new Outcome.Unavailable(down.reason(), RetryAfter.parse(down.retryAfter(), clock.instant()));
    }

    /** What our own translation found. */
    static Outcome.Refused unfit(List<Finding> findings) {
        String rules = findings.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(","));
        String reason = findings.stream()
                .map(it -> it.message().vi() + " (" + it.pointer() + ")")
                .collect(Collectors.joining("; "));
        return new Outcome.Refused(Cause.UNTRANSLATABLE, rules, Quote.alone(reason));
    }

    private Outcome taken(String message) {
        return new Outcome.Delivered(Quote.alone(message), clock.instant());
    }

    private static Outcome notTaken(LandReply.AlreadyThere there) {
        return new Outcome.Refused(
                Cause.REFUSED,
                "newer-not-taken",
                Quote.of("the land system took an earlier state of this dossier and keeps to it", there.message()));
    }
}
