package vn.lienthong.gateway.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.gateway.reconcile.side.LedgerSide;
import vn.lienthong.gateway.reconcile.side.ListSides;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Rates;

/** Comparisons, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconcileSettings.class)
class ReconcileConfiguration {

    @Bean
    Book reconcileBook(JdbcClient sql, TransactionTemplate transaction, ReconcileSettings settings, Clock clock) {
        return new Book(new RunRows(sql), new Differences(sql), new Unasked(sql), transaction, settings, clock);
    }

    @Bean
    KeptLists keptLists(JdbcClient sql, NamedParameterJdbcTemplate batches, ListSides sides, Clock clock) {
        return new KeptLists(sql, batches, sides, clock);
    }

    @Bean
    SystemLooks systemLooks(ObjectProvider<LookUp> systems, Rates rates, Lanes lanes, ReconcileSettings settings) {
        return new SystemLooks(systems.stream().toList(), rates, lanes, settings);
    }

    @Bean
    Reconciliations reconciliations(
            Book book,
            KeptLists lists,
            SystemLooks looks,
            ReconcileSettings settings,
            Audit audit,
            TransactionTemplate transaction) {
        return new Reconciliations(book, lists, looks, settings, audit, transaction);
    }

    @Bean
    ListTaking listTaking(Reconciliations reconciliations) {
        return new ListTaking(reconciliations);
    }

    @Bean
    Nights nights(Reconciliations reconciliations, SystemLooks looks, ReconcileSettings settings, Clock clock) {
        return new Nights(reconciliations, looks, settings, clock);
    }

    @Bean
    ReconcileMeters reconcileMeters(Reconciliations reconciliations, Clock clock) {
        return new ReconcileMeters(reconciliations, clock);
    }

    @Bean
    ReconcileWork reconcileWork(
            Book book,
            JdbcClient sql,
            KeptLists lists,
            SystemLooks looks,
            LedgerSide side,
            Ledger ledger,
            ReconcileSettings settings,
            List<LaneOnTerms> lanes,
            Node node,
            Clock clock,
            ObjectProvider<Milestones> given,
            @Value("${lienthong.rounds.reconcile:500ms}") Duration pause) {
        Milestones milestones = given.getIfAvailable(() -> Milestones.NONE);
        Holdings holdings = new Holdings(sql);
        Judging judging = new Judging(side, holdings, lists, looks, clock);
        Waits waits = new Waits(lanes.stream()
                .collect(Collectors.toMap(
                        LaneOnTerms::lane, it -> it.terms().policy().visibility())));
        Map<RunState, Step> steps = Map.of(
                RunState.PREPARING, new Freezing(book),
                RunState.COMPARING, new Merging(book, side, holdings, lists, judging, looks, waits, milestones),
                RunState.CONFIRMING, new Confirming(book, judging, holdings, waits, milestones),
                RunState.HEALING, new Healing(book, ledger, holdings, settings.heal(), milestones));
        return new ReconcileWork(book, steps, node, pause);
    }
}
