package vn.lienthong.routes.civilstatus;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.authority.AuthorityTable;
import vn.lienthong.mappings.civilstatus.RegistryReply;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.queue.Call;

/**
 * What the registry's reply means for the message. Only what certainly took no effect is {@code Unavailable}. Who is not
 * admitted closes the lane: no other message would fare better.
 */
final class CivilOutcomes {

    private static final Set<Integer> MAY_HAVE_TAKEN_EFFECT = Set.of(500, 502, 504);
    private static final String NOT_UNDERSTOOD = ".other";
    private static final Set<String> CATALOGUE_CODES = Set.of("106", "108", "302");

    private final CivilSettings settings;
    private final Breaker breaker;
    private final Clock clock;

    CivilOutcomes(CivilSettings settings, Breaker breaker, Clock clock) {
        this.settings = settings;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** What the answer to a registration means for it. */
    Outcome ofRegistration(Call call, RegistryReply reply) {
        if (reply instanceof RegistryReply.Accepted accepted) {
            return taken(accepted.message());
        }
        if (reply instanceof RegistryReply.AlreadyThere there) {
            return call == Call.CREATE || settings.repeatTakesNewer()
                    ? taken(there.message())
                    : new Outcome.Refused(
                            Cause.REFUSED,
                            "newer-not-taken",
                            Quote.of(
                                    "the registry took an earlier state of this dossier and keeps to it",
                                    there.message()));
        }
        if (reply instanceof RegistryReply.Refused refused) {
            return refused(refused);
        }
        return withoutAnswer(reply);
    }

    /** What a reply means that neither confirms nor refuses the message, to whatever call. */
    Outcome withoutAnswer(RegistryReply reply) {
        if (reply instanceof RegistryReply.NotAdmitted stranger) {
            String reason = "the registry does not admit us, code " + stranger.code();
            breaker.trip(reason);
            return Outcome.unavailable(Quote.of(reason, stranger.message()));
        }
        if (reply instanceof RegistryReply.TokenRefused refused) {
            return Outcome.unavailable(Quote.of("the token was refused", refused.message()));
        }
        if (reply instanceof RegistryReply.Busy busy) {
            return new Outcome.Unavailable(
                    Quote.of("busy", busy.reason()), RetryAfter.parse(busy.retryAfter(), clock.instant()));
        }
        if (reply instanceof RegistryReply.Down down) {
            String reason = Quote.of(down.reason(), down.snippet());
            return MAY_HAVE_TAKEN_EFFECT.contains(down.httpStatus())
                    ? new Outcome.Unknown(reason)
                    : new Outcome.Unavailable(reason, RetryAfter.parse(down.retryAfter(), clock.instant()));
        }
        if (reply instanceof RegistryReply.NotOffered absent) {
            return notOffered(absent);
        }
        if (reply instanceof RegistryReply.Refused refused) {
            return refused(refused);
        }
        return new Outcome.Unknown(
                reply instanceof RegistryReply.Unreadable unreadable
                        ? Quote.of(unreadable.reason(), unreadable.snippet())
                        : "an answer of no use: " + reply.getClass().getSimpleName());
    }

    /** Nothing at the address concerns all messages; an operation that is refused by the registry itself concerns this kind. */
    private Outcome notOffered(RegistryReply.NotOffered absent) {
        if (absent.message().startsWith("HTTP ")) {
            String reason =
                    "the LGSP has nothing at this path (" + absent.message() + "): see lienthong.civil-status.paths";
            breaker.trip(reason);
            return Outcome.unavailable(reason);
        }
        return new Outcome.Refused(Cause.REFUSED, "not-offered", Quote.alone(absent.message()));
    }

    /** Each sentence of the answer in the form's words; what was wrong groups, not whose it was. */
    static Outcome.Refused refused(RegistryReply.Refused refused) {
        Cause cause = CATALOGUE_CODES.contains(refused.code()) ? Cause.UNTRANSLATABLE : Cause.REFUSED;
        String ours = words(refused.findings());
        return new Outcome.Refused(cause, refused.group(), Quote.of(ours, refused.message()));
    }

    /** What our own translation found. */
    static Outcome.Refused unfit(List<Finding> findings) {
        String rules = findings.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(","));
        String reason = findings.stream()
                .map(it -> it.message().vi() + " (" + it.pointer() + ")")
                .collect(Collectors.joining("; "));
        Cause cause = AuthorityTable.isAllThatIsWrong(findings) ? Cause.NO_AUTHORITY : Cause.UNTRANSLATABLE;
        return new Outcome.Refused(cause, rules, Quote.alone(reason));
    }

    private Outcome taken(String message) {
        return new Outcome.Delivered(Quote.alone(message), clock.instant());
    }

    /** Only what is said in our own words: a sentence that nobody understood may name a person, and stays a quote. */
    private static String words(List<Finding> findings) {
        return findings.stream()
                .filter(it -> !it.rule().endsWith(NOT_UNDERSTOOD))
                .map(it -> it.message().vi())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
