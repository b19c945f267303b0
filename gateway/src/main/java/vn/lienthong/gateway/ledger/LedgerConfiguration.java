package vn.lienthong.gateway.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Exchanges;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Dispatch;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Letters;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;

/** The ports of the routes, in SQL. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    /**
     * A lane with its terms; each connector's configuration contributes one.
     *
     * @param window the most tickets of the lane that may be on its queue at a time
     */
    public record LaneOnTerms(Lane lane, LaneTerms terms, int window) {

        private static final int FEWEST = 4;
        private static final int SECONDS = 2;

        /** The same, but no more than leave in a moment at the allowed rate: what comes next waits behind all of them. */
        public int onQueue() {
            double leave = terms.callsPerSecond() * SECONDS;
            return leave > 0 ? Math.min(window, Math.max(FEWEST, (int) Math.ceil(leave))) : window;
        }
    }

    @Bean
    @ConditionalOnMissingBean
    Checkpoint checkpoint() {
        return Checkpoint.NONE;
    }

    /** A lane has its rows from the first start on that configures it. */
    @Bean
    LaneBook laneBook(JdbcClient sql, List<LaneOnTerms> lanes, Clock clock) {
        LaneBook book = new LaneBook(sql);
        lanes.forEach(it -> book.enter(it.lane(), clock.instant()));
        return book;
    }

    @Bean
    Aftermath aftermath(
            JdbcClient sql,
            Quotes quotes,
            ObjectProvider<WayBack> wayBack,
            Checkpoint checkpoint,
            ObjectProvider<AfterChange> others) {
        return new Aftermath(
                sql, quotes, wayBack.getIfAvailable(() -> WayBack.NONE), checkpoint, others::orderedStream);
    }

    @Bean
    Subjects subjects(
            JdbcClient sql,
            NamedParameterJdbcTemplate batches,
            Node node,
            Payloads payloads,
            Quotes quotes,
            List<LaneOnTerms> lanes,
            Aftermath aftermath,
            ObjectProvider<LanesAfterRestore> restored) {
        AfterRestore afterRestore = new AfterRestore(() -> restored.getIfAvailable(() -> LanesAfterRestore.NONE)::held);
        return new Subjects(sql, batches, node, payloads, quotes, byLane(lanes), aftermath, afterRestore);
    }

    @Bean
    Ledger ledger(
            JdbcClient sql,
            TransactionTemplate transaction,
            Subjects subjects,
            LaneBook lanes,
            Payloads payloads,
            Exchanges exchanges,
            Clock clock,
            Checkpoint checkpoint) {
        return GatheredLedger.over(sql, transaction, subjects, lanes, payloads, exchanges, clock, checkpoint);
    }

    @Bean
    Dispatch dispatch(
            JdbcClient sql,
            TransactionTemplate transaction,
            Subjects subjects,
            LaneBook lanes,
            Node node,
            Clock clock) {
        return new SqlDispatch(sql, transaction, subjects, lanes, node, clock);
    }

    @Bean
    OpenMessages openMessages(
            JdbcClient sql,
            TransactionTemplate transaction,
            Subjects subjects,
            LaneBook book,
            List<LaneOnTerms> lanes,
            Clock clock) {
        return new SqlOpenMessages(sql, transaction, subjects, book, byLane(lanes), clock);
    }

    @Bean
    Lanes lanes(JdbcClient sql, LaneBook book, List<LaneOnTerms> lanes, Clock clock) {
        return new SqlLanes(sql, book, byLane(lanes), clock);
    }

    @Bean
    Rates rates(JdbcClient sql, List<LaneOnTerms> lanes) {
        return new SqlRates(sql, byLane(lanes));
    }

    @Bean
    Sessions sessions(JdbcClient sql, TransactionTemplate transaction, Vault vault, Clock clock) {
        return new SqlSessions(sql, transaction, vault, clock);
    }

    @Bean
    Answers answers(JdbcClient sql, Vault vault, Clock clock) {
        return new SqlAnswers(sql, vault, clock);
    }

    @Bean
    Letters letters(JdbcClient sql, TransactionTemplate transaction) {
        return new SqlLetters(sql, transaction);
    }

    private static Map<Lane, LaneTerms> byLane(List<LaneOnTerms> lanes) {
        return lanes.stream().collect(Collectors.toMap(LaneOnTerms::lane, LaneOnTerms::terms));
    }
}
