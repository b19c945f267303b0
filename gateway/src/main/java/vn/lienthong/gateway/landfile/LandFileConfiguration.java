package vn.lienthong.gateway.landfile;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.attachment.Uploads;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Ledger;

/** Fetching the files of land systems, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LandFileSettings.class)
class LandFileConfiguration {

    @Bean
    SealedLinks sealedLinks(JdbcClient sql, Vault vault) {
        return new SealedLinks(sql, vault);
    }

    @Bean
    FileRows landFileRows(JdbcClient sql, Node node) {
        return new FileRows(sql, node);
    }

    @Bean
    LandFiles landFiles(JdbcClient sql, SealedLinks links, Clock clock) {
        return new LandFiles(sql, links, clock);
    }

    @Bean
    FileList landFileList(JdbcClient sql, FileRows rows, SealedLinks links) {
        return new FileList(sql, rows, links);
    }

    @Bean
    FileEndings landFileEndings(
            FileRows rows,
            SealedLinks links,
            Attachments attachments,
            WayBack wayBack,
            Ledger ledger,
            Audit audit,
            TransactionTemplate transaction,
            LandFileSettings settings,
            Clock clock) {
        FileNotices notices = new FileNotices(links, wayBack, ledger);
        return new FileEndings(rows, attachments, notices, audit, transaction, settings, clock);
    }

    @Bean
    Deadlines landFileDeadlines() {
        return new Deadlines();
    }

    @Bean
    FileRound landFileRound(
            FileRows rows,
            SealedLinks links,
            FileEndings endings,
            Uploads uploads,
            Deadlines landFileDeadlines,
            ObjectProvider<HostNames> names,
            LandFileSettings settings,
            Clock clock,
            @Value("${lienthong.rounds.land-files:500ms}") Duration pause) {
        HostNames asked = names.getIfAvailable(() -> host -> List.of(InetAddress.getAllByName(host)));
        LinkFetch fetch = new LinkFetch(settings, asked, uploads, landFileDeadlines);
        return new FileRound(rows, links, fetch, endings, settings, clock, pause);
    }

    @Bean
    FileMeters landFileMeters(JdbcClient sql) {
        return new FileMeters(sql);
    }
}
