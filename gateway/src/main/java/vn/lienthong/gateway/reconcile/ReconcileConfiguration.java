package vn.lienthong.gateway.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import vn.lienthong.gateway.reconcile.side.SeenFacts;
import vn.lienthong.gateway.reconcile.side.ToldFacts;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;

/** Comparisons, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconcileSettings.class)
class ReconcileConfiguration {

    private static final Duration LONGEST_CURSOR = Duration.ofSeconds(30);
    private static final Resending NOT_CONNECTED = new Resending(false, false, Why.SYSTEM);

    @Bean
    Book reconcileBook(JdbcClient sql, TransactionTemplate transaction, ReconcileSettings settings, Clock clock) {
        return new Book(
                new RunRows(sql), new Differences(sql), new Unasked(sql), new Codes(sql), transaction, settings, clock);
    }

    @Bean
    KeptLists keptLists(
            JdbcClient sql, NamedParameterJdbcTemplate batches, ListSides sides, VirusScanner scanner, Clock clock) {
        return new KeptLists(sql, batches, sides, scanner, clock);
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
            ToldFacts told,
            SeenFacts seen,
            Ledger ledger,
            ReconcileSettings settings,
            List<LaneOnTerms> lanes,
            Node node,
            Clock clock,
            ObjectProvider<Milestones> given,
            @Value("${lienthong.rounds.reconcile:500ms}") Duration pause) {
        Milestones milestones = given.getIfAvailable(() -> Milestones.NONE);
        Holdings holdings = new Holdings(sql);
        Sides sides = new Sides(side, holdings, lists);
        Judging judging = new Judging(new Told(side, holdings, told, seen), holdings, lists, looks, clock);
        Waits waits = new Waits(of(lanes, it -> it.terms().policy().visibility()));
        Map<Lane, Resending> resending =
                of(lanes, it -> Resending.of(it.lane(), it.terms().policy()));
        Parts parts = new Parts(book, looks, waits, milestones);
        Step asking = new Asking(book, sides, holdings, judging, parts);
        Map<RunState, Step> steps = Map.of(
                RunState.PREPARING, new Freezing(book, sides, LONGEST_CURSOR),
                RunState.COMPARING, new Merging(sides, judging, parts, asking, LONGEST_CURSOR),
                RunState.CONFIRMING, new Confirming(book, judging, holdings, waits, milestones),
                RunState.HEALING,
                        new Healing(
                                book,
                                ledger,
                                holdings,
                                waits,
                                it -> resending.getOrDefault(it, NOT_CONNECTED),
                                settings.heal(),
                                milestones));
        return new ReconcileWork(book, steps, node, pause);
    }

    private static <T> Map<Lane, T> of(List<LaneOnTerms> lanes, Function<LaneOnTerms, T> what) {
        return lanes.stream().collect(Collectors.toMap(LaneOnTerms::lane, what));
    }
}
