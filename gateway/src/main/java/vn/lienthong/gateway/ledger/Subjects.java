package vn.lienthong.gateway.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Change;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.Known;
import vn.lienthong.routes.queue.Policy;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.SubjectQueue;

/** Loads a subject's queue under its lock, lets the rules decide, and writes what they changed. Within a transaction. */
final class Subjects {

    /** Where a message belongs. */
    record Address(Lane lane, String subject) {}

    /** @param mixed whether others of its dossier are for a newer version of the program, so that nothing may go along with it */
    record Claimable(Address address, boolean mixed) {}

    private final JdbcClient sql;
    private final Rows rows;
    private final Map<Lane, LaneTerms> terms;
    private final Aftermath aftermath;
    private final AfterRestore afterRestore;

    Subjects(
            JdbcClient sql,
            NamedParameterJdbcTemplate batches,
            Node node,
            Payloads payloads,
            Quotes quotes,
            Map<Lane, LaneTerms> terms,
            Aftermath aftermath,
            AfterRestore afterRestore) {
        this.sql = sql;
        this.rows = new Rows(sql, batches, node, payloads, quotes);
        this.terms = terms;
        this.aftermath = aftermath;
        this.afterRestore = afterRestore;
    }

    @Nullable
    Address address(UUID id) {
        return sql.sql("SELECT lane, subject FROM message WHERE id = :id")
                .param("id", id)
                .query((row, n) -> new Address(Lane.valueOf(row.getString("lane")), row.getString("subject")))
                .optional()
                .orElse(null);
    }

    boolean known(Address address) {
        return sql.sql("SELECT EXISTS (SELECT FROM subject WHERE lane = :lane AND subject = :subject)")
                .param("lane", address.lane().name())
                .param("subject", address.subject())
                .query(Boolean.class)
                .single();
    }

    /** The same for a message that this version of the program can read; null where it is to be left to a newer one. */
    @Nullable
    Claimable claimable(UUID id) {
        return sql.sql(
                        "SELECT lane, subject, EXISTS (SELECT FROM message o WHERE o.lane = m.lane AND o.subject = m.subject"
                                + " AND o.format > :format) AS mixed FROM message m WHERE id = :id AND format <= :format")
                .param("id", id)
                .param("format", DocumentFormat.NEWEST)
                .query((row, n) -> new Claimable(
                        new Address(Lane.valueOf(row.getString("lane")), row.getString("subject")),
                        row.getBoolean("mixed")))
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
                .query((row, n) -> known(row))
                .single();
        List<Entry> entries = sql.sql(
                        "SELECT * FROM message WHERE lane = :lane AND subject = :subject ORDER BY sequence")
                .param("lane", address.lane().name())
                .param("subject", address.subject())
                .query((row, n) -> EntryRow.read(row))
                .list();
        return new SubjectQueue(known, entries);
    }

    /** Where the messages belong; without those that there are not, and those of whose dossier a newer version has to read. */
    Map<UUID, Address> readable(Collection<UUID> messages) {
        Map<UUID, Address> addresses = new HashMap<>();
        sql.sql("SELECT id, lane, subject FROM message m WHERE id = ANY (:ids) AND NOT EXISTS (SELECT FROM message o"
                        + " WHERE o.lane = m.lane AND o.subject = m.subject AND o.format > :format)")
                .param("ids", messages.toArray(UUID[]::new))
                .param("format", DocumentFormat.NEWEST)
                .query(row -> {
                    Lane lane = Lane.valueOf(row.getString("lane"));
                    addresses.put(row.getObject("id", UUID.class), new Address(lane, row.getString("subject")));
                });
        return addresses;
    }

    /**
     * Locks several subjects of a lane, but waits for nobody: those that another transaction holds, and those that are not
     * known, are left out.
     */
    Map<String, SubjectQueue> lockedIfFree(Lane lane, Collection<String> subjects) {
        Map<String, Known> known = new HashMap<>();
        sql.sql("SELECT * FROM subject WHERE lane = :lane AND subject = ANY (:subjects) FOR UPDATE SKIP LOCKED")
                .param("lane", lane.name())
                .param("subjects", subjects.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("subject"), known(row));
                });
        Map<String, List<Entry>> entries = new HashMap<>();
        sql.sql("SELECT * FROM message WHERE lane = :lane AND subject = ANY (:subjects) ORDER BY subject, sequence")
                .param("lane", lane.name())
                .param("subjects", known.keySet().toArray(String[]::new))
                .query(row -> {
                    entries.computeIfAbsent(row.getString("subject"), it -> new ArrayList<>())
                            .add(EntryRow.read(row));
                });
        Map<String, SubjectQueue> queues = new HashMap<>();
        known.forEach((it, held) -> queues.put(it, new SubjectQueue(held, entries.getOrDefault(it, List.of()))));
        return queues;
    }

    /** Makes the subjects that are not there yet, in one order, so that two transactions never wait for each other. */
    void make(Lane lane, Collection<String> subjects) {
        sql.sql("INSERT INTO subject (lane, subject) SELECT :lane, unnest(:subjects) ON CONFLICT DO NOTHING")
                .param("lane", lane.name())
                .param("subjects", subjects.stream().sorted().toArray(String[]::new))
                .update();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getBoolean("there"), row.getString("shown"), row.getLong("disturbed_at"), row.getLong("tick"));
    }

    /**
     * Applies one event to the locked queue and writes what it changed.
     *
     * @param extras what the rules need not know: the codes of refusals, the columns of a new message
     */
    Step apply(Address address, SubjectQueue before, Event event, Instant now, Extras extras) {
        Draft draft = new Draft();
        Step step = decide(draft, address, before, event, now, extras);
        write(draft, now);
        return step;
    }

    /** The same, not written yet. */
    Step decide(Draft draft, Address address, SubjectQueue before, Event event, Instant now, Extras extras) {
        Policy policy = terms(address.lane()).policy();
        Step step = afterRestore.doubting(address.lane(), before.apply(event, now, policy), now, policy);
        SubjectQueue after = step.queue();
        if (!after.known().equals(before.known())) {
            rows.known(draft, address, after.known());
        }
        Map<UUID, Entry> earlier = before.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        Map<UUID, List<Change>> changes = step.changes().stream().collect(Collectors.groupingBy(Change::id));
        boolean othersWait = false;
        for (Entry entry : after.entries()) {
            List<Change> happened = changes.getOrDefault(entry.id(), List.of());
            if (!earlier.containsKey(entry.id())) {
                rows.arrival(draft, address, entry, after.mayGo(entry), happened, now, extras);
            } else if (!entry.equals(earlier.get(entry.id())) || !happened.isEmpty()) {
                Duration lease = terms(address.lane()).lease();
                rows.update(draft, address, entry, after.mayGo(entry), happened, now, lease, extras);
            } else {
                othersWait |= entry.state() == State.WAITING;
            }
        }
        if (othersWait) {
            draft.turns.put(address, ready(after));
        } else {
            draft.turns.remove(address);
        }
        rows.lines(draft, step.changes(), now);
        draft.decided.add(new Draft.Decided(address, before, step));
        return step;
    }

    /** Writes what was decided, and what follows from it. */
    void write(Draft draft, Instant now) {
        rows.write(draft);
        draft.decided.forEach(it -> aftermath.follow(this, it.address(), it.before(), it.step(), now));
    }

    /** The number of the next receipt, which is also its message's turn among all. */
    long nextReceipt() {
        return Objects.requireNonNull(sql.sql("SELECT nextval(pg_get_serial_sequence('receipt', 'number'))")
                .query(Long.class)
                .single());
    }

    /** The numbers of so many receipts. */
    List<Long> nextReceipts(int many) {
        return sql.sql("SELECT nextval(pg_get_serial_sequence('receipt', 'number')) FROM generate_series(1, :many)")
                .param("many", many)
                .query(Long.class)
                .list();
    }

    /** Writes down whose turn it is in the locked queue. */
    void turns(Address address, SubjectQueue queue) {
        rows.turns(address, ready(queue));
    }

    private static List<UUID> ready(SubjectQueue queue) {
        return queue.entries().stream().filter(queue::mayGo).map(Entry::id).toList();
    }

    LaneTerms terms(Lane lane) {
        LaneTerms found = terms.get(lane);
        if (found == null) {
            throw new IllegalStateException("lane " + lane + " is not configured");
        }
        return found;
    }
}
