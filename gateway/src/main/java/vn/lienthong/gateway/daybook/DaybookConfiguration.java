package vn.lienthong.gateway.daybook;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.mappings.npsp.Catalogue;

/** The book of days, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportSettings.class)
class DaybookConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DaybookConfiguration.class);

    /** Writes the days that are over, on whichever node comes first. */
    record Writing(DayAccounts accounts) {

        @Scheduled(
                fixedDelayString = "${lienthong.rounds.daybook:5m}",
                initialDelayString = "${lienthong.rounds.daybook:5m}")
        void turn() {
            try {
                accounts.write();
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("The book of days is not written up now", failure);
            }
        }
    }

    @Bean
    DayAccounts dayAccounts(
            JdbcClient sql,
            NamedParameterJdbcOperations batches,
            PlatformTransactionManager transactions,
            ReportSettings settings,
            Clock clock) {
        return new DayAccounts(sql, batches, transactions, settings, clock);
    }

    @Bean
    Writing daybookWriting(DayAccounts accounts) {
        return new Writing(accounts);
    }

    @Bean
    UnsignedDays unsignedDays(JdbcClient sql, ReportSettings settings, Clock clock) {
        return new UnsignedDays(sql, settings, clock);
    }

    @Bean
    UnsignedMeters unsignedMeters(UnsignedDays days) {
        return new UnsignedMeters(days);
    }

    @Bean
    SignedRows signedSheets(JdbcClient sql) {
        return new SignedRows(sql);
    }

    @Bean
    Reports dayReports(DayAccounts accounts, SignedRows signed, ObjectProvider<Catalogue> units) {
        return new Reports(accounts, signed, unit -> {
            Catalogue names = units.getIfAvailable();
            return names == null ? "" : names.unitName(unit).orElse("");
        });
    }

    @Bean
    Signing sheetSigning(
            DayAccounts accounts,
            SignedRows rows,
            Approvals approvals,
            Audit audit,
            ReportSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        return new Signing(accounts, rows, approvals, audit, settings, transaction, clock);
    }

    @Bean
    SecondedSigning secondedSheetSigning(Signing signing) {
        return new SecondedSigning(signing);
    }
}
