package vn.lienthong.gateway.filed;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.attachment.Uploads;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.origin.Organisations;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.SelfKeptDoor;
import vn.lienthong.gateway.security.Watch;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.npsp.NpspSettings;

/** Filed dossiers, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FiledSettings.class)
class FiledConfiguration {

    @Bean
    SelfKeptDoor filedDoors(FiledSettings settings) {
        FiledSettings.Paths paths = settings.paths();
        List<String> all = List.of(paths.receive(), paths.login(), paths.promotion()).stream()
                .flatMap(it -> List.of(it, FiledDoor.XRD + it, FiledDoor.VXP + it).stream())
                .toList();
        return new SelfKeptDoor(all, true);
    }

    @Bean
    FiledCodes filedCodes(JdbcClient sql) {
        return new FiledCodes(sql);
    }

    @Bean
    FiledRows filedRows(JdbcClient sql) {
        return new FiledRows(sql);
    }

    @Bean
    FiledSealed filedSealed(Vault vault) {
        return new FiledSealed(vault);
    }

    @Bean
    FiledContents filedContents(JdbcClient sql, FiledSealed sealed) {
        return new FiledContents(sql, sealed);
    }

    @Bean
    FiledPages filedPages(JdbcClient sql, FiledSealed sealed) {
        return new FiledPages(sql, sealed);
    }

    @Bean
    FiledLinks filedLinks(FiledRows rows, TransactionTemplate transaction, Clock clock) {
        return new FiledLinks(rows, transaction, clock);
    }

    @Bean
    FiledKinds filedKinds(
            FiledSettings settings,
            NpspSettings npsp,
            @Value("${lienthong.access.national-issuers:G22}") Set<String> issuers) {
        return FiledKinds.of(FiledStart.checked(settings), issuers, npsp.dialect());
    }

    @Bean
    PortalCaller portalCaller(FiledSettings settings, Attempts attempts, Watch watch, Clock clock) {
        return new PortalCaller(settings.caller(), attempts, watch, clock);
    }

    @Bean
    FiledRules filedRules(
            FiledSettings settings,
            NpspSettings npsp,
            Catalogue units,
            Origins origins,
            @Value("${lienthong.access.national-issuers:G22}") Set<String> issuers) {
        List<String> ours = settings.organisations().isEmpty() ? List.of(npsp.madonvi()) : settings.organisations();
        return new FiledRules(
                new Organisations(ours), issuers, settings.procedures(), units, FiledReceivers.of(settings, origins));
    }

    @Bean
    FiledTaking filedTaking(
            FiledRows rows,
            FiledContents contents,
            FiledRules rules,
            Ledger ledger,
            Attachments attachments,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        return new FiledTaking(rows, contents, rules, new FiledNotices(ledger), attachments, audit, transaction, clock);
    }

    @Bean
    FiledIntake filedIntake(
            PortalCaller caller, FiledTaking taking, Uploads uploads, DoorGate gate, FiledSettings settings) {
        return new FiledIntake(caller, taking, uploads, gate, settings);
    }

    @Bean
    FiledWork filedWork(FiledPages pages, FiledRows rows, FiledActs acts) {
        return new FiledWork(pages, rows, acts);
    }

    @Bean
    FiledActs filedActs(
            FiledRows rows,
            FiledContents contents,
            FiledSealed sealed,
            FiledKinds kinds,
            FiledTaking taking,
            FiledLinks links,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        return new FiledActs(rows, contents, sealed, kinds, taking, links, audit, transaction, clock);
    }

    @Bean
    FiledMeters filedMeters(JdbcClient sql) {
        return new FiledMeters(new FiledSamples(sql));
    }
}
