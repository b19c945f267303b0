package vn.lienthong.gateway.linked;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.linked.HubAnswer;
import vn.lienthong.mappings.linked.HubItem;
import vn.lienthong.mappings.linked.HubList;
import vn.lienthong.mappings.linked.HubReply;
import vn.lienthong.routes.linked.HubQueries;

/** Reads the hub's list when its time has come, one node at a time, and takes what is on it and not ours yet. */
final class HubPoll {

    private static final Logger log = LoggerFactory.getLogger(HubPoll.class);
    private static final Finding NOT_GIVEN = new Finding(
            "/data",
            "linked.not-given",
            new Words(
                    "Hub có hồ sơ này trong danh sách nhưng không trả chi tiết",
                    "The hub lists it and does not give its details"),
            new Words("Báo đơn vị vận hành hub liên thông", "Tell those who run the hub of linked procedures"),
            Blame.INPUT);

    private final JdbcClient sql;
    private final HubQueries queries;
    private final HubLane lane;
    private final Taking taking;
    private final DoorGate gate;
    private final LinkedSettings settings;
    private final Clock clock;

    HubPoll(
            JdbcClient sql,
            HubQueries queries,
            HubLane lane,
            Taking taking,
            DoorGate gate,
            LinkedSettings settings,
            Clock clock) {
        this.sql = sql;
        this.queries = queries;
        this.lane = lane;
        this.taking = taking;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        if (gate.closed().isPresent() || !lane.mayAsk() || !turn()) {
            return;
        }
        HubAnswer<HubList> said = queries.list();
        if (said instanceof HubAnswer.Given<HubList> given) {
            read(given.value());
        } else {
            silent(((HubAnswer.NoAnswer<HubList>) said).reply());
        }
    }

    private boolean turn() {
        Instant now = clock.instant();
        return sql.sql("UPDATE linked_poll SET next_poll = :next WHERE one AND next_poll <= :now")
                        .param("next", SqlTime.of(now.plus(settings.poll())))
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    private void read(HubList list) {
        sql.sql("""
                        UPDATE linked_poll SET read_at = :now, silences = 0, listed = :listed, unreadable = :unreadable
                        WHERE one
                        """)
                .param("now", SqlTime.of(clock.instant()))
                .param("listed", list.items().size())
                .param("unreadable", list.unreadable().size())
                .update();
        if (!list.unreadable().isEmpty()) {
            log.warn(
                    "the hub lists {} dossiers that cannot be told: {}",
                    list.unreadable().size(),
                    list.unreadable());
        }
        for (HubItem item : list.items()) {
            if (taking.wants(item) && !fetch(item)) {
                return;
            }
        }
    }

    /** @return false where the hub gives nothing now, so that the rest of the list waits for its next reading */
    private boolean fetch(HubItem item) {
        HubAnswer<byte[]> detail = queries.detail(item.id());
        if (detail instanceof HubAnswer.Given<byte[]> given) {
            taking.take(item, given.value());
            return true;
        }
        HubReply reply = ((HubAnswer.NoAnswer<byte[]>) detail).reply();
        if (reply instanceof HubReply.Refused) {
            taking.refuse(item, List.of(NOT_GIVEN));
            return true;
        }
        log.info("linked dossier {} is taken later: the hub did not give it", item.code());
        return false;
    }

    private void silent(HubReply reply) {
        int silences = sql.sql("UPDATE linked_poll SET silences = silences + 1 WHERE one RETURNING silences")
                .query(Integer.class)
                .single();
        log.info("the hub's list was not read: {}", reply.getClass().getSimpleName());
        sql.sql("UPDATE linked_poll SET next_poll = :next WHERE one")
                .param("next", SqlTime.of(clock.instant().plus(settings.silence(silences))))
                .update();
    }
}
