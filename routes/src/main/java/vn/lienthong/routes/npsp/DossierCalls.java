package vn.lienthong.routes.npsp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.mappings.npsp.NpspDossier;
import vn.lienthong.mappings.npsp.NpspReader;
import vn.lienthong.mappings.npsp.NpspRequest.SyncDossiers;
import vn.lienthong.mappings.npsp.NpspRows;
import vn.lienthong.mappings.npsp.NpspWriter;
import vn.lienthong.mappings.npsp.Session;
import vn.lienthong.routes.gather.Gathering;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.HeldBack;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Call;

/**
 * Calls that carry dossiers: of one attempt, or of several that come at the same time, up to so many creates or updates in a
 * call. Nobody waits for others to come. Each attempt keeps its own claim and lease, and has its own outcome.
 */
final class DossierCalls {

    private static final Logger log = LoggerFactory.getLogger(DossierCalls.class);

    /** Stands where the session stood, in what is kept of a call for several. */
    private static final Session LEFT_OUT = new Session("…");

    /** A dossier on its way; {@code record} takes down the calls that carried it. */
    record Carried(Claim claim, NpspDossier dossier, Consumer<Exchange> record) {

        boolean update() {
            return claim.call() == Call.UPDATE;
        }

        Duration timeLeft() {
            return claim.lease().remaining();
        }
    }

    private final NpspSettings settings;
    private final NpspWrites writes;
    private final NpspReader reader;
    private final NpspOutcomes outcomes;
    private final NpspWriter writer = new NpspWriter();
    private final Gathering<Carried, Told> creates;
    private final Gathering<Carried, Told> updates;

    DossierCalls(NpspSettings settings, NpspWrites writes, NpspReader reader, NpspOutcomes outcomes) {
        this.settings = settings;
        this.writes = writes;
        this.reader = reader;
        this.outcomes = outcomes;
        NpspSettings.Dossiers limits = settings.dossiers();
        this.creates = new Gathering<>("dossiers to create", limits.most(), limits.calls(), this::call);
        this.updates = new Gathering<>("dossiers to update", limits.most(), limits.calls(), this::call);
    }

    /**
     * Tells a dossier, by itself where it has to go so.
     *
     * @throws HeldBack where the lane takes no traffic
     */
    Told tell(Carried one) {
        if (settings.dossiers().most() == 1
                || one.claim().alone()
                || one.claim().trial()) {
            return alone(one);
        }
        return (one.update() ? updates : creates).with(one).orElseGet(() -> alone(one));
    }

    private Told alone(Carried one) {
        return writes.tell(
                opened -> request(opened, List.of(one)),
                new Calling(one::timeLeft, one.record()),
                answer -> new Told.Whole(outcomes.of(one.claim(), writes.reply(answer))));
    }

    /** One whose lease is nearly over is left out, so that it takes the time of no other. */
    private List<Optional<Told>> call(List<Carried> group) {
        List<Carried> going = group.stream()
                .filter(it -> it.timeLeft().compareTo(settings.totalDeadline()) >= 0)
                .toList();
        Map<Carried, Told> told = new IdentityHashMap<>();
        if (going.size() == 1) {
            told.put(going.get(0), guarded(going, () -> alone(going.get(0))));
        } else if (!going.isEmpty()) {
            Told all = guarded(going, () -> together(going));
            int speaker = speaker(all);
            for (int i = 0; i < going.size(); i++) {
                Told own = part(all, i);
                told.put(going.get(i), i == speaker ? own : new Told.Along(own));
            }
        }
        return group.stream().map(it -> Optional.ofNullable(told.get(it))).toList();
    }

    private interface Deed {
        Told done();
    }

    /** After a fault of our own nobody may try again alone: the call may have been made. */
    private static Told guarded(List<Carried> going, Deed deed) {
        try {
            return deed.done();
        } catch (HeldBack nothingSent) {
            throw nothingSent;
        } catch (RuntimeException | Error fault) {
            log.error("a call for {} dossiers failed", going.size(), fault);
            return new Told.Whole(new Outcome.Unknown(
                    "the attempt failed: " + fault.getClass().getSimpleName()));
        }
    }

    private Told together(List<Carried> going) {
        List<Exchange> made = new ArrayList<>();
        try {
            return writes.tell(
                    opened -> request(opened, going),
                    new Calling(() -> shortest(going), made::add),
                    answer -> read(going, answer));
        } finally {
            going.forEach(it -> made.forEach(exchange -> it.record().accept(share(exchange, it, going.size()))));
        }
    }

    private Told read(List<Carried> going, Heard.Answer answer) {
        List<Claim> claims = going.stream().map(Carried::claim).toList();
        NpspRows rows = reader.readDossiers(
                claims.stream().map(Claim::subject).toList(),
                answer.status(),
                answer.contentType(),
                answer.retryAfter(),
                answer.body());
        return rows instanceof NpspRows.PerRow each
                ? outcomes.ofEach(claims, each)
                : outcomes.ofDossiers(claims, writes.reply(answer));
    }

    private Exchange share(Exchange exchange, Carried one, int several) {
        return exchange.service().equals(SyncDossiers.SERVICE)
                ? exchange.sharedBy(several, writer.write(request(LEFT_OUT, List.of(one))))
                : exchange;
    }

    private SyncDossiers request(Session opened, List<Carried> carried) {
        return SyncDossiers.of(
                opened,
                settings.madonvi(),
                carried.get(0).update(),
                carried.stream().map(Carried::dossier).toList());
    }

    private static Duration shortest(List<Carried> going) {
        return going.stream()
                .map(Carried::timeLeft)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Told part(Told all, int place) {
        return all instanceof Told.Each each ? new Told.Whole(each.outcomes().get(place)) : all;
    }

    /** Whose attempt says of the system what the whole call says of it, so that a call counts once. */
    private static int speaker(Told all) {
        return all instanceof Told.Each each ? each.outcomes().indexOf(each.heard()) : 0;
    }
}
