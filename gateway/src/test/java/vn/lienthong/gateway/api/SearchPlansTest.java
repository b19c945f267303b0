package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.search.MessageFilter;
import vn.lienthong.gateway.search.Search;
import vn.lienthong.gateway.search.Where;
import vn.lienthong.gateway.security.Sight;

/** Every filter alone, and none at all, is answered over an index: no page reads the whole table. */
class SearchPlansTest {

    private static final Instant START = Instant.parse("2025-07-01T05:00:00Z");
    private static final JdbcClient SQL = JdbcClient.create(FreshDatabase.create());
    private static final Search EXPLAINED = new Search(sql -> SQL.sql("EXPLAIN " + sql));

    /** Forty thousand messages, most of them alike, as they are in a province; of fewer PostgreSQL now and then rather reads all. */
    @BeforeAll
    static void fill() {
        SQL.sql("INSERT INTO subject (lane, subject)"
                        + " SELECT 'NPSP', 'H42.' || i % 90 || '-250701-' || i FROM generate_series(1, 40000) i")
                .update();
        SQL.sql("""
                        INSERT INTO receipt (message, lane, subject, kind, origin, reference, hash, received_at, channel,
                            procedure, unit)
                        SELECT gen_random_uuid(), 'NPSP', 'H42.' || i % 90 || '-250701-' || i,
                               CASE WHEN i % 50 = 0 THEN 'EVENT' ELSE 'STATE' END,
                               CASE WHEN i % 99 = 0 THEN 'cu' ELSE 'motcua' END, 'phieu-' || i, 'h',
                               :start + i * interval '1 second', CASE WHEN i % 70 = 0 THEN 'POST' ELSE 'DIRECT' END,
                               '1.00' || i % 40, 'u' || i % 60
                        FROM generate_series(1, 40000) i
                        """).param("start", START.atOffset(ZoneOffset.UTC)).update();
        SQL.sql("""
                        INSERT INTO message (id, lane, subject, kind, sequence, epoch, rank_version, place, hash, mark,
                            lasting, origin, reference, channel, procedure, unit, received_at, changed_at, state, cause,
                            fingerprint)
                        SELECT message, lane, subject, kind, 1, 0, 1, number, 'h', '2', false, origin, reference, channel,
                               procedure, unit, received_at, received_at,
                               CASE WHEN number % 80 = 0 THEN 'PARKED' WHEN number > 39900 THEN 'WAITING'
                                    ELSE 'DELIVERED' END,
                               CASE WHEN number % 80 = 0 THEN 'REFUSED' END,
                               CASE WHEN number % 80 = 0 THEN 'f' || number % 7 END
                        FROM receipt
                        """).update();
        SQL.sql("ANALYZE").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"dossier\": \"H42.7-250701-7\"}",
                "{\"dossier\": \"H42.7-250701-77*\"}",
                "{\"reference\": \"phieu-77\"}",
                "{\"states\": [\"PARKED\"]}",
                "{\"states\": [\"DELIVERED\"]}",
                "{\"causes\": [\"REFUSED\"]}",
                "{\"fingerprint\": \"f3\"}",
                "{\"lane\": \"NPSP\"}",
                "{\"lane\": \"LAND\"}",
                "{\"kind\": \"EVENT\"}",
                "{\"procedure\": \"1.007\"}",
                "{\"unit\": \"u7\"}",
                "{\"origin\": \"cu\"}",
                "{\"channel\": \"POST\"}",
                "{\"receivedFrom\": \"2025-07-01T05:01:00Z\"}",
                "{\"receivedTo\": \"2025-07-01T05:01:00Z\"}",
                "{\"changedFrom\": \"2025-07-01T16:00:00Z\"}",
                "{\"changedTo\": \"2025-07-01T05:01:00Z\"}",
                "{\"waitingLongerThan\": \"PT30M\"}"
            })
    void no_page_reads_the_whole_table(String body) {
        MessageFilter filter = filter(body);
        Cursor middle = new Cursor(START.plusSeconds(20_000), new UUID(0, 0));
        for (Search.Page page : List.of(
                new Search.Page(null, null, 50),
                new Search.Page(middle, null, 50),
                new Search.Page(null, middle, 50))) {
            assertThat(plan(Where.of(filter, Sight.PROVINCE), page)).doesNotContain("Seq Scan on message");
            assertThat(plan(Where.of(filter, new Sight("cu", null)), page)).doesNotContain("Seq Scan on message");
            assertThat(plan(Where.of(filter, Sight.of(Set.of("u7", "u8"))), page))
                    .doesNotContain("Seq Scan on message");
        }
    }

    private static MessageFilter filter(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return SearchRequest.in(request).filter(START.plusSeconds(41_000));
    }

    private static String plan(Where where, Search.Page page) {
        return String.join("\n", EXPLAINED.page(where, page, "m.id, m.state", (row, n) -> row.getString(1)));
    }
}
