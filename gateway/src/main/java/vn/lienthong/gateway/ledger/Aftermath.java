package vn.lienthong.gateway.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.SubjectQueue;

/**
 * What follows from a change within its own transaction: the notices to the origins, and what others make of it. The subject of
 * the change is locked before those of its notices, always, and a notice has no notices.
 */
final class Aftermath {

    private static final Set<State> TOLD =
            EnumSet.of(State.PARKED, State.MANUAL, State.DELIVERED, State.SUPERSEDED, State.CANCELLED);
    private static final Set<State> TAKEN_BACK = EnumSet.of(State.PARKED, State.MANUAL, State.SUPERSEDED);

    private final JdbcClient sql;
    private final Quotes quotes;
    private final WayBack wayBack;
    private final Checkpoint checkpoint;
    private final SingletonSupplier<List<AfterChange>> others;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    /** @param others asked for at the first change, since they may themselves need the ledger */
    Aftermath(
            JdbcClient sql,
            Quotes quotes,
            WayBack wayBack,
            Checkpoint checkpoint,
            Supplier<Stream<AfterChange>> others) {
        this.sql = sql;
        this.quotes = quotes;
        this.wayBack = wayBack;
        this.checkpoint = checkpoint;
        this.others = SingletonSupplier.of(() -> others.get().toList());
    }

    void follow(Subjects subjects, Subjects.Address address, SubjectQueue before, Step step, Instant now) {
        if (address.lane() == Lane.PROVINCE) {
            return;
        }
        for (Entry entry : step.queue().entries()) {
            Optional<Entry> earlier = before.find(entry.id());
            if (earlier.isEmpty() || earlier.get().state() != entry.state()) {
                tellOthers(address, entry, earlier.map(Entry::state).orElse(null), now);
            }
            if (isTold(earlier, entry) && wayBack.leadsTo(entry.content().origin())) {
                checkpoint.reached(Point.AFTER_CHANGE_BEFORE_NOTICE, address.lane());
                accept(subjects, fate(address, entry, step, now), now);
            }
        }
    }

    private void tellOthers(Subjects.Address address, Entry entry, @Nullable State from, Instant now) {
        others.obtain().forEach(it -> it.changed(address.lane(), address.subject(), entry, from, entry.state(), now));
    }

    private static boolean isTold(Optional<Entry> earlier, Entry entry) {
        if (earlier.isEmpty() || earlier.get().state() == entry.state()) {
            return false;
        }
        return TOLD.contains(entry.state())
                || (entry.state() == State.WAITING
                        && TAKEN_BACK.contains(earlier.get().state()));
    }

    private void accept(Subjects subjects, Fate fate, Instant now) {
        UUID id = ids.generate();
        Submission notice = wayBack.notice(id, fate);
        Subjects.Address address = new Subjects.Address(notice.lane(), notice.subject());
        SubjectQueue queue = subjects.lock(address);
        long number = subjects.nextReceipt();
        Event.Arrived arrived =
                new Event.Arrived(id, notice.kind(), queue.entries().size() + 1L, number, notice.content());
        subjects.apply(address, queue, arrived, now, Extras.none().accepting(notice, number));
    }

    private Fate fate(Subjects.Address address, Entry entry, Step step, Instant now) {
        boolean parked = entry.state() == State.PARKED;
        return sql.sql("""
                        SELECT reference, coalesce(code, '') AS code, reason, quote, timeline_length
                        FROM message WHERE id = :id
                        """)
                .param("id", entry.id())
                .query((row, n) -> new Fate(
                        entry.id(),
                        address.subject(),
                        entry.kind(),
                        entry.content().origin(),
                        row.getString("reference"),
                        entry.content().version(),
                        entry.state(),
                        now,
                        row.getInt("timeline_length"),
                        parked || entry.state() == State.MANUAL ? entry.cause() : null,
                        parked ? row.getString("code") : "",
                        parked
                                ? FateReason.in(step, entry).orElse(earlier(entry, row))
                                : FateReason.in(step, entry).orElse(""),
                        entry.supersededBy()))
                .single();
    }

    private String earlier(Entry entry, ResultSet row) throws SQLException {
        return quotes.joined(entry.id(), row.getString("reason"), row.getBytes("quote"));
    }
}
