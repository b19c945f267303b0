package vn.lienthong.gateway.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import vn.lienthong.routes.message.Lane;

/** Begins a comparison of each lane at its time of the night, once on all nodes; a little late where nobody was up. */
class Nights {

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);
    private static final Duration LATEST = Duration.ofHours(6);

    private final Reconciliations reconciliations;
    private final SystemLooks looks;
    private final ReconcileSettings settings;
    private final Clock clock;

    Nights(Reconciliations reconciliations, SystemLooks looks, ReconcileSettings settings, Clock clock) {
        this.reconciliations = reconciliations;
        this.looks = looks;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.reconcile-nights:30s}")
    void round() {
        LocalTime at = settings.at();
        if (at == null) {
            return;
        }
        ZonedDateTime now = clock.instant().atZone(Days.ZONE);
        LocalDate night = now.toLocalDate();
        ZonedDateTime time = night.atTime(at).atZone(Days.ZONE);
        if (now.isBefore(time) || now.isAfter(time.plus(LATEST))) {
            return;
        }
        try {
            settings.lanes().stream().filter(looks::canAsk).forEach(it -> begin(it, night));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The night's comparison waits for the database: {}", String.valueOf(away.getMessage()));
        }
    }

    private void begin(Lane lane, LocalDate night) {
        Order order = new Order(lane, night.minusDays(settings.days()), night.minusDays(1), false, null, null);
        reconciliations.beginOfNight(order, lane + ":" + night);
    }
}
