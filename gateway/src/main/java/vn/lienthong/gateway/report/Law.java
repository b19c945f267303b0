package vn.lienthong.gateway.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The law: receipts = waiting + sending + unknown + parked + manual + delivered + superseded + cancelled, per lane and in
 * total. One statement, so that both sides are of one moment.
 */
@Component
public final class Law {

    private static final String ALL = """
            SELECT lane.lane,
                   coalesce(receipts, 0) AS receipts, coalesce(waiting, 0) AS waiting,
                   coalesce(sending, 0) AS sending, coalesce(unknown, 0) AS unknown,
                   coalesce(parked, 0) AS parked, coalesce(manual, 0) AS manual,
                   coalesce(delivered, 0) AS delivered, coalesce(superseded, 0) AS superseded,
                   coalesce(cancelled, 0) AS cancelled, coalesce(torn, 0) AS torn
            FROM lane LEFT JOIN law ON law.lane = lane.lane
            ORDER BY lane.lane
            """;

    private final JdbcClient jdbc;

    public Law(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return each lane's law, those without messages included */
    public List<LaneLaw> all() {
        return jdbc.sql(ALL).query(LaneLaw.class).list();
    }

    /** @return the law over all lanes, from what {@link #all} gave */
    public static LaneLaw total(List<LaneLaw> lanes) {
        return lanes.stream().reduce(new LaneLaw("TOTAL", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), LaneLaw::plus);
    }
}
