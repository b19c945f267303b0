package vn.lienthong.gateway.reconcile.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.report.Row;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.reconcile.Account;
import vn.lienthong.routes.reconcile.Side;

class LedgerSideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(database);
    private final LedgerSide ledger = new LedgerSide(database);

    @Test
    void a_dossier_is_of_the_day_of_viet_nam_on_which_its_first_state_came() {
        in("H1-260630-0001", "2026-06-30T16:59:59Z", "2");
        in("H1-260701-0001", "2026-06-30T17:00:00Z", "2");
        in("H1-260701-0002", "2026-07-01T16:59:59Z", "2");
        in("H1-260702-0001", "2026-07-01T17:00:00Z", "2");
        in("H1-260630-0001", "2026-07-01T03:00:00Z", "4");

        assertThat(of(DAY, DAY, null)).extracting(Account::code).containsExactly("H1-260701-0001", "H1-260701-0002");
        assertThat(of(DAY.minusDays(1), DAY.plusDays(1), null))
                .hasSize(4)
                .first()
                .satisfies(it -> {
                    assertThat(it.newest()).isEqualTo("4");
                    assertThat(it.told()).containsExactlyInAnyOrder("2", "4");
                });
    }

    @Test
    void the_newest_is_by_rank_and_neither_withdrawn_nor_superseded() {
        mark(
                new Row(sql)
                        .of("H1-260701-0001")
                        .version(7)
                        .receivedAt("2026-07-01T03:00:00Z")
                        .in(State.DELIVERED),
                "9");
        mark(
                new Row(sql)
                        .of("H1-260701-0001")
                        .version(5)
                        .receivedAt("2026-07-01T04:00:00Z")
                        .in(State.DELIVERED),
                "4");
        mark(
                new Row(sql)
                        .of("H1-260701-0001")
                        .version(8)
                        .receivedAt("2026-07-01T05:00:00Z")
                        .in(State.CANCELLED),
                "10");
        mark(
                new Row(sql)
                        .of("H1-260701-0001")
                        .version(6)
                        .receivedAt("2026-07-01T06:00:00Z")
                        .in(State.SUPERSEDED),
                "5");

        assertThat(of(DAY, DAY, null)).singleElement().satisfies(it -> {
            assertThat(it.newest()).isEqualTo("9");
            assertThat(it.told()).containsExactlyInAnyOrder("4", "9");
            assertThat(it.open()).isNull();
        });
    }

    @Test
    void what_is_open_is_said_by_what_explains_it_best_and_a_dossier_without_a_state_that_stands_has_none() {
        in("H1-260701-0001", "2026-07-01T03:00:00Z", "2");
        new Row(sql)
                .of("H1-260701-0001")
                .receivedAt("2026-07-01T04:00:00Z")
                .event()
                .in(State.WAITING);
        new Row(sql).of("H1-260701-0001").receivedAt("2026-07-01T05:00:00Z").in(State.PARKED);
        new Row(sql).of("H1-260701-0002").receivedAt("2026-07-01T05:00:00Z").in(State.CANCELLED);
        new Row(sql)
                .of("H1-260701-0003")
                .receivedAt("2026-07-01T05:00:00Z")
                .event()
                .in(State.WAITING);

        List<Account> accounts = of(DAY, DAY, null);

        assertThat(accounts).extracting(Account::code).containsExactly("H1-260701-0001", "H1-260701-0002");
        assertThat(accounts.get(0).open()).isEqualTo(State.PARKED);
        assertThat(accounts.get(1).newest()).isNull();
        assertThat(accounts.get(1).told()).isEmpty();
    }

    @Test
    void what_was_reported_after_the_newest_state_is_kept_apart_and_what_was_before_is_not() {
        mark(
                new Row(sql)
                        .of("H1-260701-0001")
                        .receivedAt("2026-07-01T03:00:00Z")
                        .event()
                        .in(State.DELIVERED),
                "5");
        in("H1-260701-0001", "2026-07-01T04:00:00Z", "4");
        mark(
                new Row(sql)
                        .of("H1-260701-0001")
                        .receivedAt("2026-07-01T05:00:00Z")
                        .event()
                        .in(State.DELIVERED),
                "9");
        mark(
                new Row(sql)
                        .of("H1-260701-0001")
                        .receivedAt("2026-07-01T06:00:00Z")
                        .event()
                        .in(State.CANCELLED),
                "8");

        assertThat(of(DAY, DAY, null)).singleElement().satisfies(it -> {
            assertThat(it.newest()).isEqualTo("4");
            assertThat(it.reported()).isEqualTo(Set.of("9"));
            assertThat(it.told()).containsExactlyInAnyOrder("4", "5", "9");
        });
    }

    @Test
    void both_codes_of_a_dossier_are_one_account_under_the_portals() {
        link("G22.99.01-260701-0001", "H1-260701-0001");
        in("H1-260701-0001", "2026-07-01T03:00:00Z", "2");
        in("G22.99.01-260701-0001", "2026-07-01T04:00:00Z", "4");
        in("H1-260701-0002", "2026-07-01T03:00:00Z", "2");

        assertThat(of(DAY, DAY, null))
                .extracting(Account::code)
                .containsExactly("G22.99.01-260701-0001", "H1-260701-0002");
        for (String code : List.of("G22.99.01-260701-0001", "H1-260701-0001")) {
            assertThat(ledger.of(Lane.NPSP, code)).hasValueSatisfying(it -> {
                assertThat(it.code()).isEqualTo("G22.99.01-260701-0001");
                assertThat(it.newest()).isEqualTo("4");
                assertThat(it.told()).containsExactlyInAnyOrder("2", "4");
            });
        }
        assertThat(ledger.of(Lane.NPSP, "H1-260701-0003")).isEmpty();
        assertThat(ledger.of(Lane.LAND, "H1-260701-0002")).isEmpty();
    }

    @Test
    void each_dossier_leads_to_its_newest_state_under_whichever_code() {
        link("G22.99.01-260701-0001", "H1-260701-0001");
        new Row(sql).of("H1-260701-0001").receivedAt("2026-07-01T03:00:00Z").in(State.DELIVERED);
        UUID newest = new Row(sql)
                .of("H1-260701-0001")
                .receivedAt("2026-07-01T04:00:00Z")
                .in(State.PARKED);
        UUID other = new Row(sql)
                .of("H1-260701-0002")
                .receivedAt("2026-07-01T03:00:00Z")
                .in(State.DELIVERED);

        assertThat(ledger.messages(Lane.NPSP, List.of("G22.99.01-260701-0001", "H1-260701-0002", "H1-260701-0003")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("G22.99.01-260701-0001", newest, "H1-260701-0002", other));
    }

    @Test
    void facts_are_those_of_the_newest_state() {
        new Row(sql)
                .of("H1-260701-0001")
                .about("1.001193", "H42.1")
                .receivedAt("2026-07-01T03:00:00Z")
                .in(State.DELIVERED);
        new Row(sql)
                .of("H1-260701-0001")
                .about("1.001193", "H42.2")
                .by("ONLINE")
                .receivedAt("2026-07-01T04:00:00Z")
                .in(State.DELIVERED);

        assertThat(of(DAY, DAY, null)).singleElement().satisfies(it -> assertThat(it.fields())
                .containsEntry("unit", "H42.2")
                .containsEntry("procedure", "1.001193")
                .containsEntry("channel", "ONLINE"));
    }

    @Test
    void codes_come_in_the_order_of_their_bytes_and_a_run_goes_on_after_one() {
        for (String code : List.of("a", "Z", "H42-1", "H421", "H42.1", "ă")) {
            in(code, "2026-07-01T03:00:00Z", "2");
        }

        assertThat(of(DAY, DAY, null))
                .extracting(Account::code)
                .containsExactly("H42-1", "H42.1", "H421", "Z", "a", "ă");
        assertThat(of(DAY, DAY, "H42.1")).extracting(Account::code).containsExactly("H421", "Z", "a", "ă");
    }

    @Test
    void what_comes_while_it_is_read_is_not_seen() {
        in("H1-260701-0001", "2026-07-01T03:00:00Z", "2");
        try (Side<Account> side = ledger.open(Lane.NPSP, DAY, DAY, null)) {
            in("H1-260701-0001", "2026-07-01T04:00:00Z", "4");
            in("H1-260701-0002", "2026-07-01T04:00:00Z", "2");
            assertThat(side.next().newest()).isEqualTo("2");
            assertThat(side.hasNext()).isFalse();
        }
    }

    @Test
    void the_days_are_read_over_indexes_however_long_the_ledger_is() {
        sql.sql("""
                        INSERT INTO subject (lane, subject) SELECT 'NPSP', 's' || n FROM generate_series(1, 30000) n
                        """).update();
        sql.sql("""
                        INSERT INTO receipt (message, lane, subject, kind, origin, hash, received_at)
                        SELECT gen_random_uuid(), 'NPSP', 's' || n, 'STATE', 'mot-cua', 'h',
                               timestamptz '2026-01-01' + n * interval '10 minutes'
                        FROM generate_series(1, 30000) n
                        """).update();
        sql.sql("""
                        INSERT INTO message (id, lane, subject, kind, sequence, epoch, rank_version, place, hash, mark,
                            lasting, origin, received_at, state, changed_at)
                        SELECT message, lane, subject, kind, 1, 0, 0, number, hash, '2', false, origin, received_at,
                               'DELIVERED', received_at
                        FROM receipt
                        """).update();
        sql.sql("ANALYZE").update();

        List<String> plan = sql.sql("EXPLAIN " + AccountSql.OF_DAYS)
                .params(
                        "NPSP",
                        DAY.atStartOfDay().atOffset(ZoneOffset.ofHours(7)),
                        DAY.plusDays(1).atStartOfDay().atOffset(ZoneOffset.ofHours(7)),
                        "NPSP",
                        "")
                .query(String.class)
                .list();

        assertThat(of(DAY, DAY, null)).hasSize(144);
        assertThat(plan).anyMatch(it -> it.contains("using receipt_lane") || it.contains("using receipt_received"));
        assertThat(plan).anyMatch(it -> it.contains("message_lane_subject_sequence_key"));
        assertThat(plan).noneMatch(it -> it.contains("Seq Scan on message") || it.contains("Seq Scan on receipt"));
    }

    private List<Account> of(LocalDate first, LocalDate last, @Nullable String from) {
        List<Account> accounts = new ArrayList<>();
        try (Side<Account> side = ledger.open(Lane.NPSP, first, last, from)) {
            side.forEachRemaining(accounts::add);
        }
        return accounts;
    }

    private void in(String code, String at, String mark) {
        mark(new Row(sql).of(code).receivedAt(at).in(State.DELIVERED), mark);
    }

    private void mark(UUID message, String mark) {
        sql.sql("UPDATE message SET mark = ? WHERE id = ?")
                .params(mark, message)
                .update();
    }

    private void link(String code, String local) {
        sql.sql("""
                        INSERT INTO filed_dossier (id, code, hash, state, calls, first_at, last_at, calling, origin, local_code)
                        VALUES (gen_random_uuid(), ?, 'h', 'TAKEN', 1, now(), now(), false, 'mot-cua', ?)
                        """).params(code, local).update();
    }
}
