package vn.lienthong.routes.npsp;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienthong.mappings.npsp.NpspReply;
import vn.lienthong.mappings.npsp.NpspRows;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.queue.Call;

/**
 * What the Portal's reply means for the message. Only what certainly took no effect is {@code Unavailable}; a server error
 * other than 503 may have come after the dossier was written, so it is {@code Unknown}.
 */
final class NpspOutcomes {

    private static final Set<Integer> MAY_HAVE_TAKEN_EFFECT = Set.of(500, 502, 504);

    private final NpspSettings settings;
    private final Clock clock;

    NpspOutcomes(NpspSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Outcome of(Claim claim, NpspReply reply) {
        if (reply instanceof NpspReply.Accepted accepted) {
            return accepted(claim, accepted);
        }
        if (reply instanceof NpspReply.AlreadyExists there) {
            return new Outcome.Refused(
                    claim.call() == Call.APPEND ? Cause.UNMAPPED_CODE : Cause.ALREADY_THERE,
                    "exists",
                    Quote.alone(there.message()));
        }
        if (reply instanceof NpspReply.NotThere absent) {
            return new Outcome.Refused(
                    claim.call() == Call.CREATE ? Cause.REFUSED : Cause.NOT_THERE,
                    "absent",
                    Quote.alone(absent.message()));
        }
        if (reply instanceof NpspReply.Refused refused) {
            return refused(refused);
        }
        return withoutAnswer(reply);
    }

    /** What the outcome of one call means for the rows that it carried. */
    Told ofRows(int rows, Outcome outcome) {
        if (rows == 1 || !(outcome instanceof Outcome.Refused refused) || none(refused.cause())) {
            return new Told.Whole(outcome);
        }
        return settings.progress().atomic()
                ? new Told.Apart(refused, rows)
                : new Told.Whole(new Outcome.Unknown(Quote.of(
                        "refused with " + rows + " rows in one call, of which some may have been taken",
                        Quote.shown(refused.reason()))));
    }

    /** What the answers to single rows mean for each of them; what was not answered for is unknown. */
    Told ofEach(List<Claim> rows, NpspRows.PerRow answered) {
        return new Told.Each(IntStream.range(0, rows.size())
                .mapToObj(i -> answered.replies().containsKey(i)
                        ? of(rows.get(i), answered.replies().get(i))
                        : new Outcome.Unknown("the answer does not say what became of this row"))
                .toList());
    }

    /** What one answer to a call with several dossiers means for them. */
    Told ofDossiers(List<Claim> claims, NpspReply whole) {
        if (whole instanceof NpspReply.Accepted accepted) {
            return acceptedOf(claims, accepted);
        }
        Outcome outcome = of(claims.get(0), whole);
        if (!(outcome instanceof Outcome.Refused refused)) {
            return new Told.Whole(outcome);
        }
        return settings.dossiers().atomic()
                ? new Told.Apart(refused, claims.size())
                : new Told.Whole(new Outcome.Unknown(
                        Quote.of(
                                "refused with " + claims.size() + " in one call, of which some may have been taken",
                                Quote.shown(refused.reason())),
                        true));
    }

    /** Where the answer names dossiers, it is about those that it names. */
    private Told acceptedOf(List<Claim> claims, NpspReply.Accepted accepted) {
        Set<String> named = Set.copyOf(accepted.dossierCodes());
        Set<String> sent = claims.stream().map(Claim::subject).collect(Collectors.toUnmodifiableSet());
        Optional<String> other = named.stream().filter(it -> !sent.contains(it)).findFirst();
        if (other.isPresent()) {
            return new Told.Whole(misrouted(other.get()));
        }
        return new Told.Each(claims.stream()
                .<Outcome>map(it -> named.isEmpty() || named.contains(it.subject())
                        ? new Outcome.Delivered(Quote.alone(accepted.message()), clock.instant())
                        : new Outcome.Unknown("the answer names others of the call, and not this one"))
                .toList());
    }

    /** Whether the refusal itself shows that no row was taken, or concerns them all. */
    private static boolean none(Cause cause) {
        return cause.aboutPresence() || cause == Cause.MISROUTED;
    }

    /** What a reply means that neither confirms nor refuses, to whatever call. */
    Outcome withoutAnswer(NpspReply reply) {
        if (reply instanceof NpspReply.Busy busy) {
            return new Outcome.Unavailable(
                    Quote.of("busy", busy.reason()), RetryAfter.parse(busy.retryAfter(), clock.instant()));
        }
        if (reply instanceof NpspReply.Down down) {
            String reason = Quote.of(down.reason(), down.snippet());
            return MAY_HAVE_TAKEN_EFFECT.contains(down.httpStatus())
                    ? new Outcome.Unknown(reason)
                    : new Outcome.Unavailable(reason, RetryAfter.parse(down.retryAfter(), clock.instant()));
        }
        if (reply instanceof NpspReply.SessionRefused refused) {
            return Outcome.unavailable(Quote.of("the session was refused", refused.message()));
        }
        if (reply instanceof NpspReply.Refused refused) {
            return Outcome.unavailable(Quote.of("refused, code " + refused.code(), refused.message()));
        }
        return new Outcome.Unknown(
                reply instanceof NpspReply.Unreadable unreadable
                        ? Quote.of(unreadable.reason(), unreadable.snippet())
                        : "an answer of no use: " + reply.getClass().getSimpleName());
    }

    private Outcome accepted(Claim claim, NpspReply.Accepted accepted) {
        Optional<String> other = accepted.dossierCodes().stream()
                .filter(it -> !it.equals(claim.subject()))
                .findFirst();
        return other.map(NpspOutcomes::misrouted)
                .orElseGet(() -> new Outcome.Delivered(Quote.alone(accepted.message()), clock.instant()));
    }

    private static Outcome misrouted(String other) {
        return new Outcome.Refused(Cause.MISROUTED, "other-dossier", "the answer is about another dossier: " + other);
    }

    private Outcome refused(NpspReply.Refused refused) {
        if (settings.retryableCodes().contains(refused.code())) {
            return Outcome.unavailable(Quote.of("code " + refused.code(), refused.message()));
        }
        Cause cause = settings.businessCodes().contains(refused.code()) ? Cause.REFUSED : Cause.UNMAPPED_CODE;
        return new Outcome.Refused(cause, refused.code(), Quote.alone(refused.message()));
    }
}
