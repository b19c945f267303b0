package vn.lienthong.gateway.archive;

import java.io.UncheckedIOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.api.ArchivedStories;
import vn.lienthong.gateway.api.ArchivedStory;

/** Archives, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveSettings.class)
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
                archives.keep();
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("No month is sealed now", failure);
            } catch (UncheckedIOException failure) {
                LOG.error("Sealed months are not kept in the folder of archives", failure);
            }
        }
    }

    @Bean
    Archives archives(
            JdbcClient sql,
            DataSource database,
            ArchiveSettings settings,
            TransactionTemplate transaction,
            Clock clock,
            ObjectProvider<Halfway> halfway) {
        return new Archives(
                new ArchiveRows(sql, database),
                settings.archiveFolder(),
                transaction,
                clock,
                halfway.getIfAvailable(() -> Halfway.NONE));
    }

    @Bean
    ArchivedStories archivedStories(Archives archives) {
        return (from, to) -> archives.all().stream()
                .filter(ArchivedMonth::cleared)
                .filter(it ->
                        it.month().compareTo(from.toString()) >= 0 && it.month().compareTo(to.toString()) <= 0)
                .map(it -> new ArchivedStory(it.month(), it.sha256(), ArchiveWords.where(it)))
                .toList();
    }

    @Bean
    Sealing sealingArchives(Archives archives) {
        return new Sealing(archives);
    }
}
