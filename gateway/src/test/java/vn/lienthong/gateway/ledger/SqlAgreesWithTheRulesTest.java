package vn.lienthong.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Exchanges;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.vault.OpenVault;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Edit;
import vn.lienthong.routes.ledger.Ending;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Content;
import vn.lienthong.routes.queue.Event.Sighting;
import vn.lienthong.routes.queue.Looks;
import vn.lienthong.routes.queue.Policy;
import vn.lienthong.routes.queue.SubjectQueue;

/** What the dispatcher's SQL finds ready is exactly what the rules would let go, whatever has happened. */
class SqlAgreesWithTheRulesTest {

    private static final long SEED = 20250701;
    private static final int HISTORIES = Integer.getInteger("lienthong.histories", 3);
    private static final int EVENTS = 250;
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

    private final HikariDataSource database = FreshDatabase.pooled();
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final SettableClock clock = new SettableClock(Instant.parse("2025-07-01T01:00:00Z"));
    private final Vault vault = OpenVault.over(database, clock);
    private final NamedParameterJdbcTemplate batches = new NamedParameterJdbcTemplate(database);
    private final Payloads payloads = new Payloads(sql, batches, vault);
    private final Quotes quotes = new Quotes(vault);
    private final Exchanges exchanges = new Exchanges(batches, vault);
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
    private final GatheredLedger ledger =
            GatheredLedger.over(sql, transaction, subjects, lanes, payloads, exchanges, clock, Checkpoint.NONE);
    private final Random random = new Random(SEED);
    private final List<Claim> claims = new ArrayList<>();
    private final Set<UUID> ids = new LinkedHashSet<>();
    private Subjects.Address subject = dossier(0);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void over_random_histories() {
        for (int history = 0; history < HISTORIES; history++) {
            subject = dossier(history);
            ids.clear();
            claims.clear();
            for (int event = 0; event < EVENTS; event++) {
                happen();
                compare(event);
            }
            assertThat(ids.size()).as("messages that took part").isGreaterThan(20);
        }
        assertThat(sql.sql("SELECT sum(torn) FROM law").query(Long.class).single())
                .as("states that are not the fold of their timelines")
                .isZero();
    }

    private void compare(int event) {
        SubjectQueue queue = transaction.execute(status -> subjects.lock(subject));
        Set<UUID> byTheRules =
                queue.entries().stream().filter(queue::mayGo).map(it -> it.id()).collect(Collectors.toSet());
        Set<UUID> bySql = Set.copyOf(sql.sql("SELECT id FROM may_go WHERE subject = :subject")
                .param("subject", subject.subject())
                .query(UUID.class)
                .list());
        assertThat(bySql).as("event %d of seed %d", event, SEED).isEqualTo(byTheRules);
        assertThat(Set.copyOf(sql.sql("SELECT id FROM message WHERE state = 'WAITING' AND ready AND subject = :subject")
                        .param("subject", subject.subject())
                        .query(UUID.class)
                        .list()))
                .as("written down at event %d of seed %d", event, SEED)
                .isEqualTo(byTheRules);
    }

    private static Subjects.Address dossier(int number) {
        return new Subjects.Address(Lane.NPSP, "H42.14.5-250701-%04d".formatted(number));
    }

    private void happen() {
        clock.advance(Duration.ofSeconds(random.nextInt(90)));
        switch (random.nextInt(11)) {
            case 10 -> reconcile();
            case 0, 1 -> accept(Kind.STATE);
            case 2 -> accept(Kind.EVENT);
            case 3, 4, 5 ->
                any().flatMap(it -> ledger.claim(it, 1 + random.nextInt(3))).ifPresent(claims::add);
            case 6, 7 -> settle();
            case 8 ->
                any().flatMap(ledger::question)
                        .ifPresent(it -> ledger.probed(it, clock.instant(), sighting(), List.of()));
            default ->
                any().ifPresent(it -> {
                    switch (random.nextInt(4)) {
                        case 0 -> ledger.cancel(it, "an operator", "test");
                        case 1 -> edit(it);
                        default -> ledger.replay(it, "an operator");
                    }
                });
        }
    }

    private void reconcile() {
        Instant night = clock.instant().plus(Duration.ofHours(1));
        long tick =
                transaction.execute(status -> subjects.lock(subject)).known().tick();
        Looks looks = new Looks(tick, night, night.plus(POLICY.visibility()));
        if (random.nextBoolean()) {
            ledger.vanished(subject.lane(), subject.subject(), looks, random.nextBoolean(), "not there");
        } else {
            ledger.behind(subject.lane(), subject.subject(), looks, String.valueOf(random.nextInt(6)), "it shows less");
        }
    }

    private void accept(Kind kind) {
        String mark = String.valueOf(random.nextInt(6));
        Long version = random.nextBoolean() ? null : (long) random.nextInt(500);
        Content content = new Content(
                kind + mark + "/" + random.nextInt(200),
                mark,
                kind == Kind.STATE && mark.equals("5"),
                "one",
                kind == Kind.STATE ? version : null);
        Receipt receipt = ledger.accept(new Submission(
                Lane.NPSP, kind, subject.subject(), content, null, Submission.Labels.NONE, new byte[] {'{', '}'}));
        ids.add(receipt.id());
    }

    private void edit(UUID id) {
        Content content = new Content(
                "edited/" + random.nextInt(200), String.valueOf(random.nextInt(6)), random.nextInt(6) == 0, "", null);
        int base = 1 + random.nextInt(2);
        byte[] document = {'{', '}'};
        ledger.edit(new Edit(
                id, base, content, Submission.Labels.NONE, document, "an operator", "test", List.of("a field")));
    }

    private void settle() {
        if (claims.isEmpty()) {
            return;
        }
        Claim claim = claims.remove(random.nextInt(claims.size()));
        Outcome outcome =
                switch (random.nextInt(6)) {
                    case 0 -> new Outcome.Refused(Cause.REFUSED, "-1", "no");
                    case 1 -> Outcome.unavailable("down");
                    case 2 -> new Outcome.Unknown("lost");
                    case 3 -> new Outcome.Refused(Cause.NOT_THERE, "absent", "không tồn tại");
                    default -> new Outcome.Delivered("thành công", clock.instant());
                };
        ledger.settle(
                claim,
                claim.rows().stream()
                        .<Ending>map(it -> random.nextInt(5) == 0
                                ? new Ending.Released(it.id(), it.token(), random.nextBoolean(), "not carried out")
                                : new Ending.Settled(it.id(), it.token(), outcome))
                        .toList(),
                List.of());
    }

    private Sighting sighting() {
        return switch (random.nextInt(3)) {
            case 0 -> new Sighting.Absent();
            case 1 -> new Sighting.Failed("down");
            default -> new Sighting.Found(Optional.of(String.valueOf(random.nextInt(6))));
        };
    }

    private Optional<UUID> any() {
        List<UUID> all = List.copyOf(ids);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
