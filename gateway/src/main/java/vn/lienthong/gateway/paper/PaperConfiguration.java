package vn.lienthong.gateway.paper;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Ledger;

/** The paper books, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperSettings.class)
class PaperConfiguration {

    @Bean
    TaskBook paperTaskBook(JdbcClient sql) {
        return new TaskBook(sql);
    }

    @Bean
    TaskRows paperTaskRows(JdbcClient sql, Clock clock) {
        return new TaskRows(sql, clock);
    }

    @Bean
    Contents paperContents(JdbcClient sql, Vault vault) {
        return new Contents(sql, vault);
    }

    @Bean
    FoundIndex foundRecords(JdbcClient sql, Vault vault, KeyedHash hash, PaperSettings settings, Clock clock) {
        return new FoundIndex(sql, vault, hash, settings, clock);
    }

    @Bean
    PaperWatch paperWatch(
            JdbcClient sql,
            TaskRows rows,
            Contents contents,
            Payloads payloads,
            ObjectProvider<CivilDocuments> documents) {
        return new PaperWatch(sql, rows, contents, payloads, documents.getIfAvailable(CivilDocuments::new));
    }

    @Bean
    PaperTasks paperTasks(
            TaskRows rows,
            Contents contents,
            Ledger ledger,
            Answers answers,
            FoundIndex index,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        Closing closing = new Closing(contents, ledger, answers, index);
        return new PaperTasks(rows, contents, new EntryReading(clock), closing, index, audit, transaction);
    }

    @Bean
    ShelfList shelfList(
            TaskBook book,
            TaskRows rows,
            Contents contents,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        return new ShelfList(book, rows, contents, audit, transaction, clock);
    }

    @Bean
    PaperFigures paperFigures(JdbcClient sql, Clock clock) {
        return new PaperFigures(sql, clock);
    }

    @Bean
    PaperMeters paperMeters(PaperFigures figures) {
        return new PaperMeters(figures);
    }
}
