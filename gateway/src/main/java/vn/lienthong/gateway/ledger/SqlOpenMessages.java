package vn.lienthong.gateway.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.SubjectQueue;

/** The open messages in the table {@code message}; its column {@code restore} says which were looked at after which restore. */
final class SqlOpenMessages implements OpenMessages {

    private static final int AT_A_TIME = 100;
    private static final Set<State> OPEN = EnumSet.of(State.WAITING, State.SENDING, State.UNKNOWN, State.PARKED);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Subjects subjects;
    private final LaneBook book;
    private final Map<Lane, LaneTerms> terms;
    private final Clock clock;

    SqlOpenMessages(
            JdbcClient sql,
            TransactionTemplate transaction,
            Subjects subjects,
            LaneBook book,
            Map<Lane, LaneTerms> terms,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.subjects = subjects;
        this.book = book;
        this.terms = Map.copyOf(terms);
        this.clock = clock;
    }

    @Override
    public Set<Lane> lanes() {
        return terms.keySet();
    }

    @Override
    public Set<Lane> lanesThatBearRepeats() {
        return terms.entrySet().stream()
                .filter(it -> it.getValue().policy().repeatsRecognised()
                        && it.getValue().policy().eventRepeatTolerated())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public int look(long restore, String note) {
        List<Subjects.Address> open = sql.sql("""
                        SELECT DISTINCT lane, subject FROM message
                        WHERE state = ANY (:open) AND restore IS DISTINCT FROM :restore AND lane = ANY (:lanes)
                        LIMIT :most
                        """)
                .param("open", names(OPEN))
                .param("restore", restore)
                .param("lanes", names(terms.keySet()))
                .param("most", AT_A_TIME)
                .query((row, n) -> new Subjects.Address(Lane.valueOf(row.getString("lane")), row.getString("subject")))
                .list();
        open.forEach(it -> transaction.executeWithoutResult(status -> look(it, restore, note)));
        return open.size();
    }

    private void look(Subjects.Address address, long restore, String note) {
        Instant now = clock.instant();
        Extras extras = Extras.at(book.openMillis(address.lane(), now));
        SubjectQueue queue = subjects.locked(address);
        List<UUID> open = queue.entries().stream()
                .filter(it -> OPEN.contains(it.state()))
                .map(Entry::id)
                .toList();
        for (UUID id : open) {
            queue = subjects.apply(address, queue, new Event.Restored(id, note), now, extras)
                    .queue();
        }
        sql.sql("UPDATE message SET restore = :restore WHERE id = ANY (:ids)")
                .param("restore", restore)
                .param("ids", open.toArray(UUID[]::new))
                .update();
    }

    private static String[] names(Set<? extends Enum<?>> of) {
        return of.stream().map(Enum::name).toArray(String[]::new);
    }
}
