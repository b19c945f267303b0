package vn.lienthong.gateway.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Change;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Known;
import vn.lienthong.routes.queue.What;

/** The statements that write a subject's queue and its timelines. */
final class Rows {

    /** After these a message has its whole retry budget again. */
    private static final Set<What> FRESH_BUDGET =
            Set.of(What.REPLAYED, What.EDITED, What.REVIVED, What.REAFFIRMED, What.VANISHED, What.BEHIND);

    /** What goes again by them goes behind fresh traffic. */
    private static final Set<What> BEHIND_FRESH = Set.of(What.REPLAYED, What.VANISHED, What.BEHIND);

    private static final String UPDATE = """
            UPDATE message SET
                epoch = :epoch, rank_version = :rankVersion, version = :version, place = :place,
                hash = :hash, mark = :mark, lasting = :lasting,
                original_hash = :originalHash, original_until = :originalUntil,
                state = :state, ready = :ready AND held_for IS NULL, due = :due, token = :token, call = :call, shown_before = :shownBefore,
                failures = :failures, strikes = :strikes, flips = :flips, told = :told,
                quiet_at = :quietAt, quiet_before = :quietBefore, absent_at = :absentAt, probes = :probes, alone = :alone, ask_first = :askFirst,
                cause = :cause, parkings = :parkings,
                superseded_by = :supersededBy, superseded_from = :supersededFrom,
                changed_at = CASE WHEN :moved THEN :now ELSE changed_at END,
                code = CASE WHEN :parked THEN :code ELSE code END,
                reason = CASE WHEN :parked THEN :reason ELSE reason END,
                quote = CASE WHEN :parked THEN cast(:quote AS bytea) ELSE quote END,
                fingerprint = CASE WHEN :parked THEN :fingerprint ELSE fingerprint END,
                budget_from = CASE WHEN :freshBudget THEN NULL WHEN :claimed THEN coalesce(budget_from, :openMillis)
                                   ELSE budget_from END,
                replay = CASE WHEN :replayed THEN true WHEN :state IN ('WAITING', 'SENDING', 'UNKNOWN') THEN replay ELSE false END,
                node = CASE WHEN :claimed THEN :node WHEN :state = 'SENDING' THEN node END,
                incarnation = CASE WHEN :claimed THEN :incarnation WHEN :state = 'SENDING' THEN incarnation END,
                lease_until = CASE WHEN :claimed THEN clock_timestamp() + :lease * interval '1 millisecond'
                                   WHEN :state = 'SENDING' THEN lease_until END,
                published_at = CASE WHEN :noted THEN published_at END,
                timeline_length = timeline_length + :lines
            WHERE id = :id
            """;

    private static final String SUBJECT = """
            UPDATE subject SET there = :there, shown = :shown, disturbed_at = :disturbedAt, tick = :tick
            WHERE lane = :lane AND subject = :subject
            """;

    private static final String ARRIVAL = """
            WITH arrival AS MATERIALIZED (
                SELECT * FROM json_to_recordset(cast(:rows AS json)) AS row (
                    number bigint, id uuid, lane text, subject text, kind text, sequence bigint, epoch int,
                    "rankVersion" bigint, place bigint, hash text, mark text, lasting boolean,
                    "originalHash" text, "originalUntil" bigint, origin text, version bigint, reference text,
                    channel text, procedure text, unit text, "unitBefore" text, "unitSince" text, now timestamptz,
                    state text, ready boolean, due timestamptz, token bigint, call text, "shownBefore" text,
                    failures int, strikes int, flips int, told boolean, "quietAt" timestamptz, "absentAt" timestamptz,
                    probes int, alone boolean, "askFirst" boolean, cause text, parkings int, "supersededBy" uuid, "supersededFrom" text,
                    lines int, format int)),
            taken AS (
                INSERT INTO receipt (number, message, lane, subject, kind, origin, reference, hash, received_at,
                    channel, procedure, unit)
                OVERRIDING SYSTEM VALUE
                SELECT number, id, lane, subject, kind, origin, reference, hash, now, channel, procedure, unit
                FROM arrival)
            INSERT INTO message (id, lane, subject, kind, sequence, epoch, rank_version, place, hash, mark, lasting,
                original_hash, original_until, origin, version, reference, channel, procedure, unit, unit_before, unit_since,
                received_at, state, ready, due, changed_at, token, call, shown_before, failures, strikes, flips, told,
                quiet_at, absent_at, probes, alone, ask_first, cause, parkings, superseded_by, superseded_from, timeline_length, format)
            SELECT id, lane, subject, kind, sequence, epoch, "rankVersion", place, hash, mark, lasting,
                "originalHash", "originalUntil", origin, version, reference, channel, procedure, unit, "unitBefore", "unitSince",
                now, state, ready, due, now, token, call, "shownBefore", failures, strikes, flips, told,
                "quietAt", "absentAt", probes, alone, "askFirst", cause, parkings, "supersededBy", "supersededFrom", lines, format
            FROM arrival
            """;

    private static final String LINE = """
            INSERT INTO timeline (message, n, at, what, from_state, to_state, token, node, note, quote)
            SELECT message, (SELECT timeline_length FROM message WHERE id = line.message) - later,
                now, what, "from", "to", token, node, note, quote
            FROM json_to_recordset(cast(:rows AS json)) AS line (
                message uuid, later int, now timestamptz, what text, "from" text, "to" text, token bigint, node uuid,
                note text, quote bytea)
            """;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final Node node;
    private final Payloads payloads;
    private final Quotes quotes;

    Rows(JdbcClient sql, NamedParameterJdbcTemplate batches, Node node, Payloads payloads, Quotes quotes) {
        this.sql = sql;
        this.batches = batches;
        this.node = node;
        this.payloads = payloads;
        this.quotes = quotes;
    }

    void write(Draft draft) {
        batch(SUBJECT, draft.subjects);
        together(ARRIVAL, draft.arrivals);
        payloads.writeFirst(draft.documents);
        batch(UPDATE, draft.updates);
        draft.turns.forEach(this::turns);
        together(LINE, draft.lines);
    }

    private void together(String statement, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            sql.sql(statement).param("rows", JsonRows.of(rows)).update();
        }
    }

    private void batch(String statement, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(statement, rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    void known(Draft draft, Subjects.Address address, Known known) {
        draft.subjects.add(new MapSqlParameterSource()
                .addValue("there", known.there())
                .addValue("shown", known.shown())
                .addValue("disturbedAt", known.disturbedAt())
                .addValue("tick", known.tick())
                .addValue("lane", address.lane().name())
                .addValue("subject", address.subject()));
    }

    /**
     * @param ready whether it is its turn now
     * @param happened the first lines of its timeline
     */
    void arrival(
            Draft draft,
            Subjects.Address address,
            Entry entry,
            boolean ready,
            List<Change> happened,
            Instant now,
            Extras extras) {
        Submission submission = Objects.requireNonNull(extras.submission(), "a new entry comes from a submission");
        Map<String, @Nullable Object> row = EntryRow.columns(entry);
        row.put("lane", address.lane().name());
        row.put("subject", address.subject());
        row.put("kind", entry.kind().name());
        row.put("sequence", entry.sequence());
        row.put("origin", entry.content().origin());
        row.put("reference", submission.reference());
        row.put("channel", submission.labels().channel());
        row.put("procedure", submission.labels().procedure());
        row.put("unit", submission.labels().unit());
        row.put("unitBefore", submission.labels().unitBefore());
        row.put("unitSince", submission.labels().unitSince());
        row.put("number", extras.receipt());
        row.put("ready", ready);
        row.put("lines", happened.size());
        row.put("format", DocumentFormat.NEWEST);
        row.put("now", SqlTime.of(now));
        draft.arrivals.add(row);
        draft.documents.put(entry.id(), submission.payload());
    }

    /**
     * @param ready whether it is its turn now
     * @param happened the lines of the entry's timeline that this event adds
     */
    void update(
            Draft draft,
            Subjects.Address address,
            Entry entry,
            boolean ready,
            List<Change> happened,
            Instant now,
            Duration lease,
            Extras extras) {
        Map<String, @Nullable Object> row = EntryRow.columns(entry);
        row.put("ready", ready);
        Optional<Change> parking =
                happened.stream().filter(it -> it.what() == What.PARKED).reduce((earlier, later) -> later);
        boolean moved = happened.stream().anyMatch(it -> it.from() != it.to());
        row.put("now", SqlTime.of(now));
        row.put("moved", moved);
        row.put("noted", !moved && entry.state() == State.WAITING);
        row.put("parked", parking.isPresent());
        row.put("code", extras.code());
        row.put("reason", parking.map(it -> Quote.without(it.note())).orElse(""));
        row.put("quote", parking.map(it -> quotes.seal(entry.id(), it.note())).orElse(null));
        row.put("fingerprint", fingerprint(address, entry.cause(), parking, extras));
        row.put("freshBudget", happened.stream().anyMatch(it -> FRESH_BUDGET.contains(it.what())));
        row.put("openMillis", extras.openMillis());
        row.put("replayed", happened.stream().anyMatch(it -> BEHIND_FRESH.contains(it.what())));
        row.put("claimed", happened.stream().anyMatch(it -> it.what() == What.CLAIMED));
        row.put("node", node.id());
        row.put("incarnation", node.incarnation());
        row.put("lease", lease.toMillis());
        row.put("lines", happened.size());
        row.put("format", DocumentFormat.NEWEST);
        draft.updates.add(new MapSqlParameterSource(row));
    }

    /** Writes down whose turn it is, where that changed for messages to which nothing happened themselves. */
    void turns(Subjects.Address address, List<UUID> ready) {
        sql.sql("""
                        UPDATE message SET ready = (id = ANY (:ready) AND held_for IS NULL)
                        WHERE lane = :lane AND subject = :subject AND state = 'WAITING'
                          AND ready <> (id = ANY (:ready) AND held_for IS NULL)
                        """)
                .param("ready", ready.toArray(UUID[]::new))
                .param("lane", address.lane().name())
                .param("subject", address.subject())
                .update();
    }

    /** Each line's number follows from the length of its timeline once all of them are there. */
    void lines(Draft draft, List<Change> changes, Instant now) {
        Map<UUID, Integer> left = new HashMap<>();
        changes.forEach(it -> left.merge(it.id(), 1, Integer::sum));
        for (Change change : changes) {
            Map<String, @Nullable Object> line = new HashMap<>();
            line.put("message", change.id());
            line.put("later", left.merge(change.id(), -1, Integer::sum));
            line.put("now", SqlTime.of(now));
            line.put("what", change.what().name());
            line.put("from", change.from() == null ? null : change.from().name());
            line.put("to", change.to().name());
            line.put("token", change.token());
            line.put("node", node.id());
            line.put("note", Quote.without(change.note()));
            line.put("quote", quotes.seal(change.id(), change.note()));
            draft.lines.add(line);
        }
    }

    private static @Nullable String fingerprint(
            Subjects.Address address, @Nullable Cause cause, Optional<Change> parking, Extras extras) {
        return cause == null || parking.isEmpty()
                ? null
                : Fingerprint.of(
                        address.lane(),
                        cause,
                        extras.code(),
                        words(parking.get().note()));
    }

    /** Our own words say the cause without values; another system's are all there is where we have none. */
    private static String words(String note) {
        String ours = Quote.without(note);
        return ours.isBlank() ? Quote.shown(note) : ours;
    }
}
