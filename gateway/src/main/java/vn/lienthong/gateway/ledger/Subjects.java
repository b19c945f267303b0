package vn.lienthong.gateway.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Change;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.Known;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.SubjectQueue;

/** Loads a subject's queue under its lock, lets the rules decide, and writes what they changed. Within a transaction. */
final class Subjects {

    /** Where a message belongs. */
    record Address(Lane lane, String subject) {}

    private final JdbcClient sql;
    private final Rows rows;
    private final Map<Lane, LaneTerms> terms;
    private final Aftermath aftermath;

    Subjects(
            JdbcClient sql,
            NamedParameterJdbcTemplate batches,
            Node node,
            Payloads payloads,
            Quotes quotes,
            Map<Lane, LaneTerms> terms,
            Aftermath aftermath) {
        this.sql = sql;
        this.rows = new Rows(sql, batches, node, payloads, quotes);
        this.terms = terms;
        this.aftermath = aftermath;
    }

    @Nullable
    Address address(UUID id) {
        return sql.sql("SELECT lane, subject FROM message WHERE id = :id")
                .param("id", id)
                .query((row, n) -> new Address(Lane.valueOf(row.getString("lane")), row.getString("subject")))
                .optional()
                .orElse(null);
    }

    /** Locks the subject for the rest of the transaction; all that happens to it happens one after the other. */
    SubjectQueue lock(Address address) {
        sql.sql("INSERT INTO subject (lane, subject) VALUES (:lane, :subject) ON CONFLICT DO NOTHING")
                .param("lane", address.lane().name())
                .param("subject", address.subject())
                .update();
        return locked(address);
    }

    /** The same, for a subject that is known to exist. */
    SubjectQueue locked(Address address) {
        Known known = sql.sql("SELECT * FROM subject WHERE lane = :lane AND subject = :subject FOR UPDATE")
                .param("lane", address.lane().name())
                .param("subject", address.subject())
                .query((row, n) -> new Known(
                        row.getBoolean("there"),
                        row.getString("shown"),
                        row.getLong("disturbed_at"),
                        row.getLong("tick")))
                .single();
        List<Entry> entries = sql.sql(
                        "SELECT * FROM message WHERE lane = :lane AND subject = :subject ORDER BY sequence")
                .param("lane", address.lane().name())
                .param("subject", address.subject())
                .query((row, n) -> EntryRow.read(row))
                .list();
        return new SubjectQueue(known, entries);
    }

    /**
     * Applies one event to the locked queue and writes what it changed.
     *
     * @param extras what the rules need not know: the codes of refusals, the columns of a new message
     */
    Step apply(Address address, SubjectQueue before, Event event, Instant now, Extras extras) {
        Step step = before.apply(event, now, terms(address.lane()).policy());
        SubjectQueue after = step.queue();
        if (!after.known().equals(before.known())) {
            rows.write(address, after.known());
        }
        Map<UUID, Entry> earlier = before.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        Map<UUID, List<Change>> changes = step.changes().stream().collect(Collectors.groupingBy(Change::id));
        for (Entry entry : after.entries()) {
            List<Change> happened = changes.getOrDefault(entry.id(), List.of());
            if (!earlier.containsKey(entry.id())) {
                rows.insert(address, entry, now, extras);
            }
            if (!entry.equals(earlier.get(entry.id())) || !happened.isEmpty()) {
                rows.update(
                        address,
                        entry,
                        after.mayGo(entry),
                        happened,
                        now,
                        terms(address.lane()).lease(),
                        extras);
            }
        }
        turns(address, after);
        rows.append(step.changes(), now);
        aftermath.follow(this, address, before, step, now);
        return step;
    }

    /** The number of the next receipt, which is also its message's turn among all. */
    long nextReceipt() {
        return Objects.requireNonNull(sql.sql("SELECT nextval(pg_get_serial_sequence('receipt', 'number'))")
                .query(Long.class)
                .single());
    }

    /** Writes down whose turn it is in the locked queue. */
    void turns(Address address, SubjectQueue queue) {
        rows.turns(
                address,
                queue.entries().stream().filter(queue::mayGo).map(Entry::id).toList());
    }

    LaneTerms terms(Lane lane) {
        LaneTerms found = terms.get(lane);
        if (found == null) {
            throw new IllegalStateException("lane " + lane + " is not configured");
        }
        return found;
    }
}
