package vn.lienthong.gateway.report;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Checks the law in full each night, on one of the nodes, and moves the mark of the quick law forward in between. */
@Component
class LawRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LawRounds.class);

    private final Law law;

    LawRounds(Law law) {
        this.law = law;
    }

    @Scheduled(cron = "${lienthong.law.full:0 30 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void full() {
        try {
            for (LaneLaw lane : law.fullOfTheNight().orElse(List.of())) {
                if (!lane.holds()) {
                    LOG.error(
                            "The law does not hold on lane {}: difference {}, torn {}",
                            lane.lane(),
                            lane.difference(),
                            lane.torn());
                }
            }
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("The law was not checked in full tonight", failure);
        }
    }

    @Scheduled(fixedDelayString = "${lienthong.law.advance:2m}", initialDelayString = "${lienthong.law.advance:2m}")
    void advance() {
        try {
            law.advance();
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("The mark of the law stays where it is", failure);
        }
    }
}
