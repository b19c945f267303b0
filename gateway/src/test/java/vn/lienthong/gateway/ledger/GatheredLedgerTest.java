package vn.lienthong.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
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
import vn.lienthong.routes.gather.Gathering;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Content;
import vn.lienthong.routes.queue.Policy;

/** What callers want at the same time is done together, and none of them is harmed by another. */
class GatheredLedgerTest {

    private static final int CALLERS = 16;
    private static final Duration LONGEST = Duration.ofMinutes(2);
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

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final SettableClock clock = new SettableClock(Instant.parse("2025-07-01T02:00:00Z"));
    private final Vault vault = OpenVault.over(database, clock);
    private final NamedParameterJdbcTemplate batches = new NamedParameterJdbcTemplate(database);
    private final Payloads payloads = new Payloads(sql, batches, vault);
    private final Quotes quotes = new Quotes(vault);
    private final LaneBook lanes = new LaneBook(sql);
    private final Subjects subjects = new Subjects(
            sql,
            batches,
            new Node(new UUID(0, 1), 1),
            payloads,
            quotes,
            Map.of(
                    Lane.NPSP,
                    new LaneTerms(
                            POLICY,
                            Duration.ofHours(1),
                            Duration.ofDays(3),
                            0,
                            Duration.ofSeconds(30),
                            Duration.ofMinutes(5),
                            Duration.ofSeconds(30))),
            new Aftermath(sql, quotes, WayBack.NONE, Checkpoint.NONE, Stream::empty),
            new AfterRestore(() -> lane -> false));
    private final GatheredLedger ledger = ledger(transaction);
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    @FaultRow(11)
    void what_many_want_at_once_is_done_once_and_the_timelines_say_so() throws Exception {
        List<UUID> ids = all(upTo(200), i -> accept(i % 150, "a").id());
        assertThat(ids.stream().distinct()).hasSize(150);

        List<Claim> claims = all(ids, id -> ledger.claim(id, 1)).stream()
                .flatMap(Optional::stream)
                .toList();
        assertThat(claims).extracting(Claim::id).hasSize(150).doesNotHaveDuplicates();

        all(claims, it -> {
            ledger.settle(it, new Outcome.Delivered("", clock.instant()));
            return true;
        });

        assertThat(count("SELECT count(*) FROM message WHERE state = 'DELIVERED'"))
                .isEqualTo(150);
        assertThat(count("SELECT receipts FROM law WHERE torn = 0 AND delivered = receipts"))
                .isEqualTo(150);
        assertThat(count("SELECT count(*) FROM timeline WHERE what = 'CLAIMED'"))
                .isEqualTo(150);
    }

    @Test
    @FaultRow(8)
    void one_reference_used_by_many_at_once_is_one_message() throws Exception {
        List<Receipt> receipts = all(upTo(40), i -> accept(i, "b", "the same"));

        assertThat(receipts.stream().filter(Receipt.Accepted.class::isInstance)).hasSize(1);
        assertThat(receipts.stream().map(Receipt::id).distinct()).hasSize(1);
    }

    @Test
    void one_that_the_database_refuses_harms_none_of_its_neighbours() throws Exception {
        CountDownLatch refused = new CountDownLatch(4);
        List<Boolean> taken = all(upTo(64), i -> {
            try {
                accept(i, i % 16 == 0 ? "\u0000" : "c");
                return true;
            } catch (RuntimeException failure) {
                refused.countDown();
                return false;
            }
        });

        assertThat(refused.getCount()).isZero();
        assertThat(taken.stream().filter(it -> it)).hasSize(60);
        assertThat(count("SELECT count(*) FROM message")).isEqualTo(60);
    }

    @Test
    void a_dossier_that_somebody_holds_keeps_nobody_else_waiting() throws Exception {
        UUID held = accept(1, "d").id();
        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<?> holder = callers.submit(() -> transaction.executeWithoutResult(status -> {
            sql.sql("SELECT FROM subject WHERE subject = :subject FOR UPDATE")
                    .param("subject", code(1))
                    .query()
                    .listOfRows();
            holding.countDown();
            await().atMost(LONGEST).until(() -> release.getCount() == 0);
        }));
        assertThat(holding.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();

        Future<Optional<Claim>> waiting = callers.submit(() -> ledger.claim(held, 1));
        for (int i = 2; i < 12; i++) {
            assertThat(ledger.claim(accept(i, "d").id(), 1)).isPresent();
        }
        assertThat(waiting.isDone()).isFalse();

        release.countDown();
        assertThat(waiting.get(LONGEST.toSeconds(), TimeUnit.SECONDS)).isPresent();
        holder.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void a_document_that_does_not_open_parks_its_message_alone() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(accept(i, "e").id());
        }
        sql.sql("UPDATE payload SET body = 'nothing' WHERE message = :id")
                .param("id", ids.get(7))
                .update();

        List<Optional<Claim>> claims = all(ids, id -> ledger.claim(id, 1));

        assertThat(claims.get(7)).isEmpty();
        assertThat(claims.stream().flatMap(Optional::stream)).hasSize(19);
    }

    @Test
    @FaultRow(36)
    void a_commit_whose_answer_is_lost_is_not_taken_for_undone() {
        JdbcTransactionManager answersLost = new JdbcTransactionManager(database) {
            @Override
            protected void doCommit(DefaultTransactionStatus status) {
                super.doCommit(status);
                throw new TransactionSystemException("the connection broke");
            }
        };
        GatheredLedger gathered = ledger(new TransactionTemplate(answersLost));
        Submission nameless = submission(1, "f", null);

        assertThatThrownBy(() -> gathered.accept(nameless)).isInstanceOf(CommitInDoubt.class);
        assertThat(count("SELECT count(*) FROM message")).isEqualTo(1);
        assertThat(count("SELECT receipts FROM law")).isEqualTo(1);

        assertThat(ledger.accept(nameless)).isNotInstanceOf(Receipt.Accepted.class);
        assertThat(count("SELECT count(*) FROM message")).isEqualTo(1);
    }

    @Test
    void a_gathering_tells_each_caller_its_own_result_and_leaves_a_failed_group_to_its_callers() throws Exception {
        Gathering<Integer, Integer> doubling = new Gathering<>("numbers", 4, 1, group -> {
            assertThat(group).hasSizeBetween(1, 4);
            if (group.contains(13)) {
                throw new IllegalStateException("unlucky");
            }
            return group.stream().map(it -> Optional.of(it * 2)).toList();
        });

        List<Optional<Integer>> results = all(upTo(500), doubling::with);

        assertThat(results.get(13)).isEmpty();
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).orElse(i * 2)).isEqualTo(i * 2);
        }
        assertThat(results.stream().filter(Optional::isEmpty)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void an_error_of_a_group_reaches_the_one_who_led_it_and_the_next_goes_on() {
        Gathering<Integer, Integer> broken = new Gathering<>("numbers", 4, 1, group -> {
            if (group.contains(1)) {
                throw new StackOverflowError();
            }
            return group.stream().map(Optional::of).toList();
        });

        assertThatThrownBy(() -> broken.with(1)).isInstanceOf(StackOverflowError.class);
        assertThat(broken.with(2)).contains(2);
    }

    /** Does it for all of them, as many at a time as there are callers. */
    private <S, T> List<T> all(Collection<S> of, Function<S, T> deed) throws Exception {
        List<Future<T>> futures =
                of.stream().map(it -> callers.submit(() -> deed.apply(it))).toList();
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get(LONGEST.toSeconds(), TimeUnit.SECONDS));
        }
        return results;
    }

    private static List<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    private Receipt accept(int number, String content) {
        return accept(number, content, null);
    }

    private Receipt accept(int number, String content, @Nullable String reference) {
        return ledger.accept(submission(number, content, reference));
    }

    private static Submission submission(int number, String content, @Nullable String reference) {
        String hash = "hash " + content + (reference == null ? number : "");
        return new Submission(
                Lane.NPSP,
                Kind.STATE,
                code(number),
                new Content(hash, "2", false, "one", 1L),
                reference,
                Submission.Labels.NONE,
                new byte[] {'{', '}'});
    }

    private GatheredLedger ledger(TransactionTemplate transactions) {
        return GatheredLedger.over(
                sql, transactions, subjects, lanes, payloads, new Exchanges(batches, vault), clock, Checkpoint.NONE);
    }

    private static String code(int number) {
        return "H42.14.5-250701-%04d".formatted(number);
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
