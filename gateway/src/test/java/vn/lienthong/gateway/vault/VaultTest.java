package vn.lienthong.gateway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.vault.Keys.Destruction;
import vn.lienthong.gateway.vault.Keys.MonthKey;

/** Keys of months, and what they open. */
class VaultTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final byte[] WORDS = "Nguyễn Thị Thử Nghiệm".getBytes(StandardCharsets.UTF_8);

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient sql = JdbcClient.create(database);
    private final SettableClock clock = new SettableClock(Instant.parse("2025-07-31T10:00:00Z"));
    private final String master = MasterKey.random();
    private final DataKeys dataKeys = node(master);
    private final Vault vault = new MonthlyVault(dataKeys);
    private final Keys keys = new SqlKeys(sql, new JdbcTransactionManager(database), dataKeys, clock);

    @Test
    void what_is_sealed_shows_nothing_of_itself_and_opens_again() {
        byte[] sealed = vault.seal(WORDS, "payload:1:1");

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Nguyễn", "Nghiệm");
        assertThat(sealed).hasSize(WORDS.length + 1 + 4 + 12 + 16);
        assertThat(sealed[0]).isEqualTo((byte) 1);
        assertThat(vault.open(sealed, "payload:1:1")).isEqualTo(WORDS);
        assertThat(vault.seal(WORDS, "payload:1:1")).isNotEqualTo(sealed);
    }

    @Test
    void it_opens_in_its_own_place_only_and_only_unchanged() {
        byte[] sealed = vault.seal(WORDS, "payload:1:1");
        byte[] changed = sealed.clone();
        changed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open(sealed, "payload:1:2")).isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> vault.open(changed, "payload:1:1")).isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> vault.open(WORDS, "payload:1:1")).isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> vault.open(new byte[] {1, 0, 0, 0, 1, 7}, "payload:1:1"))
                .isInstanceOf(NotSealed.class);
    }

    @Test
    void each_month_in_viet_nam_has_a_key_of_its_own() {
        byte[] inJuly = vault.seal(WORDS, "a");
        clock.advance(Duration.ofHours(8));
        byte[] inAugust = vault.seal(WORDS, "a");

        assertThat(keys.months()).extracting(MonthKey::month).containsExactly(JULY, JULY.plusMonths(1));
        assertThat(vault.open(inJuly, "a")).isEqualTo(vault.open(inAugust, "a"));
    }

    @Test
    void a_destroyed_key_opens_nothing_more_here_or_elsewhere_and_the_other_months_stay() {
        byte[] inJuly = vault.seal(WORDS, "a");
        clock.advance(Duration.ofDays(1));
        byte[] inAugust = vault.seal(WORDS, "a");

        assertThat(keys.destroy(JULY, 0, () -> {})).isInstanceOf(Destruction.Done.class);

        assertThatThrownBy(() -> vault.open(inJuly, "a"))
                .isInstanceOfSatisfying(
                        KeyDestroyed.class, it -> assertThat(it.month()).isEqualTo(JULY));
        assertThatThrownBy(() -> new MonthlyVault(node(master)).open(inJuly, "a"))
                .isInstanceOf(KeyDestroyed.class);
        assertThat(vault.open(inAugust, "a")).isEqualTo(WORDS);
        assertThat(keys.destroy(JULY, 0, () -> {})).isInstanceOf(Destruction.NoSuchKey.class);
    }

    @Test
    void the_key_of_a_month_that_is_not_surely_over_is_not_destroyed() {
        assertThat(keys.destroy(JULY, 0, () -> {})).isInstanceOf(Destruction.MonthNotOver.class);
        clock.advance(Duration.ofHours(7).plusMinutes(30));
        assertThat(keys.destroy(JULY, 0, () -> {})).isInstanceOf(Destruction.MonthNotOver.class);
        clock.advance(Duration.ofHours(1));
        assertThat(keys.destroy(JULY, 0, () -> {})).isInstanceOf(Destruction.Done.class);
    }

    @Test
    void a_key_is_not_destroyed_where_what_belongs_to_the_act_fails() {
        byte[] sealed = vault.seal(WORDS, "a");
        clock.advance(Duration.ofDays(1));

        assertThatThrownBy(() -> keys.destroy(JULY, 0, () -> {
                    throw new IllegalStateException("no audit");
                }))
                .hasMessage("no audit");

        assertThat(vault.open(sealed, "a")).isEqualTo(WORDS);
    }

    @Test
    void a_wrong_master_key_stops_the_start_with_a_sentence() {
        assertThatThrownBy(() -> node(MasterKey.random()))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("The data key of 2025-07")
                .hasMessageContaining("lienthong.vault.master-key")
                .hasMessageContaining("lienthong.vault.previous-master-keys")
                .hasMessageNotContaining(master);
    }

    @Test
    void a_changed_master_key_wraps_the_data_keys_anew_and_the_former_one_is_needed_no_more() {
        byte[] sealed = vault.seal(WORDS, "a");
        String changed = MasterKey.random();

        node(changed, master);

        assertThat(new MonthlyVault(node(changed)).open(sealed, "a")).isEqualTo(WORDS);
        assertThatThrownBy(() -> node(master)).isInstanceOf(EngineRefusal.class);
    }

    @Test
    void nodes_that_make_a_months_key_at_the_same_time_get_the_same_one() throws Exception {
        List<MonthlyVault> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(new MonthlyVault(node(master)));
        }
        clock.advance(Duration.ofDays(1));
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Callable<byte[]>> seals = nodes.stream()
                    .map(it -> (Callable<byte[]>) () -> it.seal(WORDS, "a"))
                    .toList();
            for (Future<byte[]> sealed : threads.invokeAll(seals)) {
                for (MonthlyVault node : nodes) {
                    assertThat(node.open(sealed.get(), "a")).isEqualTo(WORDS);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(keys.months()).hasSize(2);
    }

    @Test
    void a_month_shows_what_is_sealed_under_its_key() {
        sql.sql("UPDATE session SET token = :token WHERE lane = 'NPSP'")
                .param("token", vault.seal(WORDS, "session:NPSP"))
                .update();

        assertThat(keys.months().get(0).sealed()).containsEntry("session.token", 1L);
    }

    private DataKeys node(String current, String... others) {
        return OpenVault.keys(database, MasterKeys.of(current, "the test's key", List.of(others)), clock);
    }
}
