package vn.lienthong.gateway.attachment;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.gateway.vault.Vault;

/** The store of attachments, and the rounds that clear away what nobody needs or can open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentConfiguration.class);

    /** A turn takes so many at most; the next one goes on. */
    record Clearing(AttachmentUses uses, AttachmentSettings settings) {

        @Scheduled(
                fixedDelayString = "${lienthong.rounds.attachments:5m}",
                initialDelayString = "${lienthong.rounds.attachments:5m}")
        void turn() {
            try {
                int expired = uses.expire(settings.unusedFor());
                int cleared = uses.clear();
                if (expired + cleared > 0) {
                    LOG.info("{} attachments expired, {} chunks of destroyed keys cleared away", expired, cleared);
                }
            } catch (DataAccessException e) {
                LOG.warn("Attachments are cleared away later: {}", e.getClass().getSimpleName());
            }
        }
    }

    @Bean
    AttachmentRows attachmentRows(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        return new AttachmentRows(sql, transaction, clock);
    }

    @Bean
    AttachmentUses attachmentUses(JdbcClient sql, Clock clock) {
        return new AttachmentUses(sql, clock);
    }

    @Bean
    Attachments attachments(
            AttachmentRows rows, AttachmentUses uses, Vault vault, VirusScanner scanner, AttachmentSettings settings) {
        return new Attachments(rows, uses, vault, scanner, settings);
    }

    @Bean
    Uploads uploads(Attachments attachments, AttachmentUses uses, DoorGate gate, AttachmentSettings settings) {
        return new Uploads(attachments, uses, gate, settings);
    }

    @Bean
    Clearing clearing(AttachmentUses uses, AttachmentSettings settings) {
        return new Clearing(uses, settings);
    }
}
