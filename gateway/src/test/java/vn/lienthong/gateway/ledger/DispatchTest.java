package vn.lienthong.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Exchanges;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.vault.OpenVault;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Ticket;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Content;
import vn.lienthong.routes.queue.Policy;

/** How work is handed out, and what a retry budget counts. */
class DispatchTest {

    private static final Duration BUDGET = Duration.ofHours(72);
    private static final Policy POLICY = new Policy(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(1),
            3,
            2,
            false,
            false);

    /** Calls a second: far fewer than a slow machine takes to ask for its turn. */
    private static final double SELDOM = 0.02;

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final SettableClock clock = new SettableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    private final Vault vault = OpenVault.over(database, clock);
    private final NamedParameterJdbcTemplate batches = new NamedParameterJdbcTemplate(database);
    private final Payloads payloads = new Payloads(sql, batches, vault);
    private final Quotes quotes = new Quotes(vault);
    private final Exchanges exchanges = new Exchanges(batches, vault);
    private final LaneBook lanes = new LaneBook(sql);
    private final Node node = new Node(new UUID(0, 1), 2);
    private final Map<Lane, LaneTerms> terms = Map.of(
            Lane.NPSP,
            new LaneTerms(
                    POLICY,
                    Duration.ofHours(1),
                    BUDGET,
                    SELDOM,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(30)));
    private final Subjects subjects = new Subjects(
            sql,
            batches,
            node,
            payloads,
            quotes,
            terms,
            new Aftermath(sql, quotes, WayBack.NONE, Checkpoint.NONE, Stream::empty),
            new AfterRestore(() -> lane -> false));
    private final SqlLedger ledger =
            new SqlLedger(sql, transaction, subjects, lanes, payloads, exchanges, clock, Checkpoint.NONE);
    private final SqlDispatch dispatch = new SqlDispatch(sql, transaction, subjects, lanes, node, clock);

    @Test
    void a_publication_number_is_never_given_twice_even_when_the_taking_was_rolled_back() {
        accept("H42.14.5-250701-0001");
        List<Ticket> published = new ArrayList<>();
        assertThatThrownBy(() -> dispatch.publishDue(Lane.NPSP, 10, tickets -> {
                    published.addAll(tickets);
                    throw new IllegalStateException("the database goes away after the broker has committed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(dispatch.publishDue(Lane.NPSP, 10, published::addAll)).isEqualTo(1);

        assertThat(published).hasSize(2).extracting(Ticket::generation).doesNotHaveDuplicates();
    }

    @Test
    void no_more_than_the_window_lies_on_the_queue() {
        for (int i = 1; i <= 5; i++) {
            accept("H42.14.5-250701-000" + i);
        }

        assertThat(dispatch.publishDue(Lane.NPSP, 3, tickets -> {})).isEqualTo(3);
        assertThat(dispatch.publishDue(Lane.NPSP, 3, tickets -> {})).isZero();
    }

    @Test
    @FaultRow(34)
    void a_claim_of_an_earlier_life_of_this_node_is_an_unknown_outcome() {
        UUID id = accept("H42.14.5-250701-0001");
        assertThat(ledger.claim(id)).isPresent();
        assertThat(dispatch.lapse()).isZero();
        sql.sql("UPDATE message SET incarnation = 1").update();

        assertThat(dispatch.lapse()).isEqualTo(1);

        assertThat(state(id)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void turns_that_are_not_as_the_rules_say_are_mended_when_a_node_starts() {
        accept("H42.14.5-250701-0001");
        sql.sql("UPDATE message SET ready = false").update();
        assertThat(dispatch.publishDue(Lane.NPSP, 3, tickets -> {})).isZero();

        dispatch.lapse();

        assertThat(dispatch.publishDue(Lane.NPSP, 3, tickets -> {})).isEqualTo(1);
    }

    @Test
    @FaultRow(26)
    void waiting_for_its_turn_spends_nothing_of_the_budget() {
        UUID id = accept("H42.14.5-250701-0001");
        clock.advance(BUDGET.multipliedBy(2));
        Claim first = ledger.claim(id).orElseThrow();

        ledger.settle(first, Outcome.unavailable("down"));
        assertThat(state(id)).isEqualTo(State.WAITING);

        clock.advance(BUDGET.plusHours(1));
        ledger.settle(ledger.claim(id).orElseThrow(), Outcome.unavailable("down"));
        assertThat(state(id)).isEqualTo(State.PARKED);
    }

    @Test
    void a_system_that_asks_to_be_left_alone_is_up_to_the_longest_that_it_may_ask() {
        SqlLanes status = new SqlLanes(sql, lanes, terms, clock);
        Duration longest = terms.get(Lane.NPSP).policy().maxRetryAfter();

        for (Duration asked : List.of(longest.dividedBy(2), longest.multipliedBy(1_000), Duration.ZERO)) {
            status.pause(Lane.NPSP, "busy", asked, false);
            Duration pause =
                    Duration.between(clock.instant(), status.status(Lane.NPSP).until());
            Duration heeded = asked.compareTo(longest) > 0 ? longest : asked;
            Duration own = terms.get(Lane.NPSP).firstPause();
            assertThat(pause).as(asked.toString()).isEqualTo(own.compareTo(heeded) > 0 ? own : heeded);
            status.reopen(Lane.NPSP);
        }
    }

    @Test
    @FaultRow(26)
    void a_closed_lane_spends_nothing_of_the_budget() {
        SqlLanes status = new SqlLanes(sql, lanes, terms, clock);
        UUID id = accept("H42.14.5-250701-0001");
        ledger.settle(ledger.claim(id).orElseThrow(), Outcome.unavailable("down"));
        status.pause(Lane.NPSP, "down", false);
        clock.advance(BUDGET.multipliedBy(2));
        status.reopen(Lane.NPSP);

        ledger.settle(ledger.claim(id).orElseThrow(), Outcome.unavailable("down"));

        assertThat(state(id)).isEqualTo(State.WAITING);
    }

    @Test
    @FaultRow(11)
    void late_evidence_about_a_parked_message_leaves_the_reason_why_it_is_parked() {
        UUID id = accept("H42.14.5-250701-0001");
        Claim claim = ledger.claim(id).orElseThrow();
        ledger.settle(claim, new Outcome.Refused(Cause.REFUSED, "-1", "Thiếu thành phần hồ sơ"));
        String parked = why(id);

        ledger.settle(claim, new Outcome.Unknown("a node that woke up"));

        assertThat(state(id)).isEqualTo(State.PARKED);
        assertThat(why(id)).isEqualTo(parked).contains("-1", "Thiếu thành phần hồ sơ");
    }

    @Test
    void calls_of_all_nodes_queue_for_the_allowed_rate() {
        SqlRates rates = new SqlRates(sql, terms);

        assertThat(rates.reserve(Lane.NPSP)).isZero();
        assertThat(rates.reserve(Lane.NPSP)).isPositive();
        assertThat(rates.reserve(Lane.NPSP)).isGreaterThan(Duration.ofSeconds(60));
    }

    @Test
    @FaultRow(20)
    void where_the_system_asks_for_patience_all_nodes_call_it_at_half_the_pace_for_a_while() {
        SqlRates rates = new SqlRates(sql, terms);
        rates.reserve(Lane.NPSP);
        Duration before = rates.reserve(Lane.NPSP);

        new SqlRates(sql, terms).slowDown(Lane.NPSP);
        Duration first = rates.reserve(Lane.NPSP);
        Duration second = rates.reserve(Lane.NPSP);

        assertThat(second.minus(first)).isGreaterThan(before.multipliedBy(3).dividedBy(2));
    }

    @Test
    @FaultRow(26)
    void what_comes_in_after_the_lane_reopened_has_a_share_of_each_round_beside_the_backlog() {
        SqlLanes reopening = new SqlLanes(sql, lanes, terms, clock);
        for (int i = 0; i < 40; i++) {
            accept("H42.14.5-250701-1%03d".formatted(i));
        }
        clock.advance(Duration.ofMinutes(1));
        reopening.pause(Lane.NPSP, "down", false);
        clock.advance(Duration.ofMinutes(10));
        reopening.reopen(Lane.NPSP);
        clock.advance(Duration.ofMinutes(1));
        UUID fresh = accept("H42.14.5-250701-2000");

        List<Ticket> round = new ArrayList<>();
        dispatch.publishDue(Lane.NPSP, 8, round::addAll);

        assertThat(round).hasSize(8).extracting(Ticket::id).contains(fresh);
    }

    @Test
    void rounds_of_one_leave_the_backlog_its_part_as_well() {
        SqlLanes reopening = new SqlLanes(sql, lanes, terms, clock);
        for (int i = 0; i < 10; i++) {
            accept("H42.14.5-250701-1%03d".formatted(i));
        }
        clock.advance(Duration.ofMinutes(1));
        reopening.pause(Lane.NPSP, "down", false);
        clock.advance(Duration.ofMinutes(10));
        reopening.reopen(Lane.NPSP);
        clock.advance(Duration.ofMinutes(1));
        List<UUID> fresh = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            fresh.add(accept("H42.14.5-250701-2%03d".formatted(i)));
        }

        List<Ticket> published = new ArrayList<>();
        for (int window = 1; window <= 8; window++) {
            dispatch.publishDue(Lane.NPSP, window, published::addAll);
        }

        assertThat(published)
                .hasSize(8)
                .filteredOn(it -> fresh.contains(it.id()))
                .hasSize(2);
    }

    private UUID accept(String code) {
        Content content = new Content("hash " + code, "2", false, "one", 1L);
        return ledger.accept(new Submission(
                        Lane.NPSP, Kind.STATE, code, content, null, Submission.Labels.NONE, new byte[] {'{', '}'}))
                .id();
    }

    private String why(UUID id) {
        return sql.sql("SELECT code || ' ' || reason || ' ' || fingerprint FROM message WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private State state(UUID id) {
        return State.valueOf(sql.sql("SELECT state FROM message WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }
}
