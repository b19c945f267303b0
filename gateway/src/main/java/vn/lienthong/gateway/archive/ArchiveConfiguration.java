package vn.lienthong.gateway.archive;

import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Archives, as beans. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveConfiguration.class);

    /** Seals months again and again, as they are over. */
    record Sealing(Archives archives) {

        @Scheduled(
                fixedDelayString = "${lienthong.rounds.archives:1h}",
                initialDelayString = "${lienthong.rounds.archives:1h}")
        void turn() {
            try {
                archives.seal();
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("No month is sealed now", failure);
            }
        }
    }

    @Bean
    Archives archives(JdbcClient sql, DataSource database, TransactionTemplate transaction, Clock clock) {
        return new Archives(new ArchiveRows(sql, database), transaction, clock);
    }

    @Bean
    Sealing sealingArchives(Archives archives) {
        return new Sealing(archives);
    }
}
