package vn.lienthong.gateway.landunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.report.FreshDatabase;

/** Ten thousand dossiers are kept for a hundred units: looking costs little, and few leave at a time, in their order. */
class ManyKeptTest {

    private static final Instant START = Instant.parse("2025-07-01T00:00:00Z");
    private static final int AT_ONCE = 32;

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(database);
    private final LettingGo lettingGo = new LettingGo(
            sql,
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            new LandUnitSettings(false, AT_ONCE),
            Duration.ofSeconds(1));

    @BeforeEach
    void keep() {
        sql.sql("INSERT INTO lane (lane, status, since) VALUES ('LAND', 'OPEN', :start)")
                .param("start", START.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        "INSERT INTO subject (lane, subject) SELECT 'LAND', 'H42.30-250701-' || i FROM generate_series(1, 10000) i")
                .update();
        sql.sql("""
                        INSERT INTO receipt (message, lane, subject, kind, origin, hash, received_at)
                        SELECT gen_random_uuid(), 'LAND', 'H42.30-250701-' || i, 'STATE', 'motcua', 'h',
                               :start + i * interval '1 second'
                        FROM generate_series(1, 10000) i
                        """).param("start", START.atOffset(ZoneOffset.UTC)).update();
        sql.sql("""
                        INSERT INTO message (id, lane, subject, kind, sequence, epoch, rank_version, place, hash, mark,
                            lasting, origin, unit, held_for, received_at, changed_at, due, state)
                        SELECT message, lane, subject, kind, 1, 0, 1, number, 'h', 'TAKEN', false, origin,
                               (13000 + number % 100)::text, (13000 + number % 100)::text, received_at, received_at,
                               received_at, 'WAITING'
                        FROM receipt
                        """).update();
        sql.sql("ANALYZE").update();
    }

    @Test
    void while_no_unit_is_connected_a_look_goes_over_the_units_and_lets_nothing_go() {
        assertThat(lettingGo.round()).isFalse();

        assertThat(kept("13005")).isEqualTo(100);
        String plan = String.join(
                "\n",
                sql.sql("EXPLAIN " + LettingGo.CONNECTED)
                        .param("connected", false)
                        .query(String.class)
                        .list());
        assertThat(plan).contains("message_held").doesNotContain("Seq Scan on message");
    }

    @Test
    void a_unit_that_is_connected_lets_its_oldest_go_and_the_next_when_these_are_gone() {
        sql.sql("INSERT INTO land_unit VALUES ('13005', true, 'truc', now(), 'đã có đường truyền')")
                .update();

        assertThat(lettingGo.round()).isTrue();
        assertThat(lettingGo.round()).isFalse();
        assertThat(kept("13005")).isEqualTo(100 - AT_ONCE);
        assertThat(sql.sql("SELECT max(place) FROM message WHERE ready")
                        .query(Long.class)
                        .single())
                .isLessThan(sql.sql("SELECT min(place) FROM message WHERE held_for = '13005'")
                        .query(Long.class)
                        .single());

        sql.sql("UPDATE message SET state = 'DELIVERED', ready = false WHERE ready")
                .update();
        assertThat(lettingGo.round()).isTrue();
        assertThat(kept("13005")).isEqualTo(100 - 2 * AT_ONCE);
        assertThat(kept("13006")).isEqualTo(100);
    }

    private long kept(String unit) {
        return sql.sql("SELECT count(*) FROM message WHERE held_for = :unit AND state = 'WAITING'")
                .param("unit", unit)
                .query(Long.class)
                .single();
    }
}
