package vn.lienthong.gateway.alert;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Looks for trouble and tells of it, again and again. */
final class AlertRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRounds.class);

    private final Alerts alerts;

    AlertRounds(Alerts alerts) {
        this.alerts = alerts;
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.alerts:5s}")
    void round() {
        try {
            alerts.look();
            alerts.tell();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Alerts wait for the database: {}", String.valueOf(away.getMessage()));
        }
    }
}
