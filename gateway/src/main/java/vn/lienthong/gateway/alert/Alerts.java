package vn.lienthong.gateway.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.alert.AlertRows.Trouble;
import vn.lienthong.gateway.alert.Teller.NotTold;
import vn.lienthong.gateway.alert.Told.Counts;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.certificate.OurCertificate;
import vn.lienthong.gateway.daybook.UnsignedDays.Unsigned;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.trouble.OwnTrouble;
import vn.lienthong.mappings.Words;

/**
 * Tells people of a system that does not answer: once when it has lasted for a while, once when it is over, all nodes together;
 * once of each certificate of our own that is not good much longer, and once of each day that nobody has signed for long; and of
 * trouble of the gateway itself as of a system.
 * Only a node that dies between telling and writing down that it did has another one tell the same again.
 */
public final class Alerts {

    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final Words NO_WAY = new Words(
            "Chưa đặt nơi nhận cảnh báo: lienthong.alerts.mail.* hoặc lienthong.alerts.webhook.*",
            "No receiver of alerts is set: lienthong.alerts.mail.* or lienthong.alerts.webhook.*");

    private final AlertSettings settings;
    private final AlertRows rows;
    private final Tellings tellings;
    private final Map<Way, Teller> tellers;
    private final Supplier<List<OurCertificate>> expiring;
    private final Supplier<Optional<Unsigned>> unsigned;
    private final Supplier<List<OwnTrouble>> own;
    private final ObjectMapper json;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Alerts(
            AlertSettings settings,
            AlertRows rows,
            Tellings tellings,
            Map<Way, Teller> tellers,
            Supplier<List<OurCertificate>> expiring,
            Supplier<Optional<Unsigned>> unsigned,
            Supplier<List<OwnTrouble>> own,
            ObjectMapper json,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.rows = rows;
        this.tellings = tellings;
        this.tellers = Map.copyOf(tellers);
        this.expiring = expiring;
        this.unsigned = unsigned;
        this.own = own;
        this.json = json;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return the ways in which people are told, as configured */
    public List<Way> ways() {
        return settings.ways();
    }

    /** @return the newest first */
    public List<AlertView> newest(int most) {
        return tellings.newest(most);
    }

    /**
     * Tells people that nothing is wrong, so that they know that they would be told.
     *
     * @throws Refused where nobody would be
     */
    public UUID trial(Caller who) {
        if (ways().isEmpty()) {
            throw new Refused(Problem.NOT_NOW, NO_WAY);
        }
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            rows.open(id, null, null, now);
            rows.close(id, now);
            tell(id, What.TRIAL, null, null, now, null, NOTHING);
            audit.record(who, "alert.trial", id.toString(), "", Map.of("ways", ways().toString()));
        });
        return id;
    }

    /** Writes down what has begun and what has ended since the last look, on one node at a time. */
    void look() {
        if (ways().isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (rows.alone()) {
                Instant now = clock.instant();
                rows.untold(now.minus(settings.after())).forEach(it -> begin(it, now));
                rows.over().forEach(it -> end(it, now));
                expiring.get().forEach(it -> expires(it, now));
                unsigned.get().ifPresent(it -> unsigned(it, now));
                lookAtOurs(own.get(), now);
            }
        });
    }

    /** Tells what is to be told now. */
    void tell() {
        Optional<Tellings.Taken> next = tellings.take(settings.lease());
        while (next.isPresent()) {
            tell(next.get());
            next = tellings.take(settings.lease());
        }
    }

    private void begin(Trouble it, Instant now) {
        UUID id = UUID.randomUUID();
        rows.open(id, it.outage(), it.lane(), it.began());
        tell(id, What.BEGAN, it.lane(), null, it.began(), null, rows.counts(it.lane(), it.began(), now, now));
    }

    private void end(Trouble it, Instant now) {
        Instant ended = it.ended() == null ? now : it.ended();
        UUID alert = it.alert() == null ? UUID.randomUUID() : it.alert();
        rows.close(alert, ended);
        tell(alert, What.ENDED, it.lane(), null, it.began(), ended, rows.counts(it.lane(), it.began(), ended, now));
    }

    private void expires(OurCertificate it, Instant now) {
        String lane = it.lane().name();
        if (rows.unwarned(lane, it.expires())) {
            UUID id = UUID.randomUUID();
            rows.open(id, null, lane, now);
            rows.close(id, now);
            rows.warned(lane, it.expires(), id);
            tell(id, What.EXPIRES, lane, null, now, it.expires(), rows.counts(lane, now, now, now));
        }
    }

    private void lookAtOurs(List<OwnTrouble> lasting, Instant now) {
        List<AlertRows.Own> told = rows.ownThatLasts();
        for (AlertRows.Own it : told) {
            if (lasting.stream().noneMatch(it::isOf)) {
                rows.close(it.alert(), now);
                tell(it.alert(), What.ENDED, null, it.kind(), it.began(), now, NOTHING);
            }
        }
        for (OwnTrouble it : lasting) {
            boolean longEnough =
                    !it.kind().mayPass() || !it.since().plus(settings.after()).isAfter(now);
            if (longEnough && told.stream().noneMatch(known -> known.isOf(it))) {
                UUID id = UUID.randomUUID();
                rows.open(id, it);
                tell(id, What.BEGAN, null, it.kind(), it.since(), null, NOTHING);
            }
        }
    }

    private void unsigned(Unsigned it, Instant now) {
        LocalDate oldest = it.oldest();
        if (oldest != null && rows.untoldOf(oldest)) {
            UUID id = UUID.randomUUID();
            rows.open(id, null, null, now);
            rows.close(id, now);
            rows.toldOf(oldest, id);
            written(id, What.UNSIGNED, now, AlertWords.unsigned(it.days(), oldest, it.units()));
        }
    }

    private void written(UUID alert, What what, Instant now, Words text) {
        String body = written(new Told(alert, what, null, null, AlertWords.system(null), now, null, NOTHING, text));
        ways().forEach(it -> rows.tell(alert, what, it, body));
    }

    private void tell(
            UUID alert,
            What what,
            @Nullable String lane,
            OwnTrouble.@Nullable Kind own,
            Instant since,
            @Nullable Instant until,
            Counts counts) {
        Words system = own == null ? AlertWords.system(lane) : OwnWords.name(own);
        Words text = own == null
                ? AlertWords.text(what, lane, since, until, counts)
                : OwnWords.text(what, own, since, until);
        String body = written(new Told(alert, what, lane, own, system, since, until, counts, text));
        ways().forEach(it -> rows.tell(alert, what, it, body));
    }

    private void tell(Tellings.Taken taken) {
        Teller teller = tellers.get(taken.way());
        if (teller == null) {
            failed(taken, "not configured on this node");
            return;
        }
        try {
            teller.tell(taken.body());
            tellings.told(taken);
        } catch (NotTold failure) {
            failed(taken, String.valueOf(failure.getMessage()));
        }
    }

    private void failed(Tellings.Taken taken, String why) {
        long doubled = settings.retry().toMillis() << Math.min(taken.tries() - 1, MOST_DOUBLINGS);
        Duration next = Duration.ofMillis(Math.min(doubled, LONGEST_WAIT.toMillis()));
        boolean over = tellings.failed(taken, why, next, settings.patience());
        LOG.warn("An alert was not told by {}: {}{}", taken.way(), why, over ? "; it is given up" : "");
    }

    private String written(Told told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an alert cannot be written", impossible);
        }
    }
}
