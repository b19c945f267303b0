package vn.lienthong.gateway.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/** One message as the ledger would have written it, for tests of the reading side. */
public final class Row {

    private static final UUID NODE = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private JdbcClient jdbc;
    private final UUID id = UUID.randomUUID();
    private String subject = "H42.14.5-250701-0001";
    private Kind kind = Kind.STATE;
    private String origin = "mot-cua";
    private @Nullable String channel = "DIRECT";
    private Instant at = Instant.parse("2025-07-01T03:00:00Z");
    private long version;
    private @Nullable String reference;
    private @Nullable String procedure;
    private @Nullable String unit;

    public Row(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what follows over another connection. */
    public Row through(JdbcClient other) {
        jdbc = other;
        return this;
    }

    public Row of(String dossier) {
        subject = dossier;
        return this;
    }

    public Row from(String sender) {
        origin = sender;
        return this;
    }

    public Row event() {
        kind = Kind.EVENT;
        channel = null;
        return this;
    }

    public Row by(@Nullable String way) {
        channel = way;
        return this;
    }

    public Row receivedAt(String time) {
        at = Instant.parse(time);
        return this;
    }

    public Row version(long number) {
        version = number;
        return this;
    }

    public Row about(String code, String place) {
        procedure = code;
        unit = place;
        return this;
    }

    public Row reference(String given) {
        reference = given;
        return this;
    }

    /** Writes it, with a timeline that leads to the state. */
    public UUID in(State state) {
        accept();
        step("ACCEPTED", null, State.WAITING, at, "");
        if (state != State.WAITING) {
            step(word(state), State.WAITING, state, at.plusSeconds(60), "");
        }
        if (state == State.DELIVERED) {
            told();
        }
        return id;
    }

    /** Writes it as parked for this reason. */
    public UUID parked(String cause, String code, String reason, String fingerprint) {
        in(State.PARKED);
        jdbc.sql("UPDATE message SET cause = ?, code = ?, reason = ?, fingerprint = ?, parkings = 1 WHERE id = ?")
                .params(cause, code, reason, fingerprint, id)
                .update();
        return id;
    }

    /** Writes one more line of its timeline, and the state that it leads to. */
    public void step(String what, @Nullable State from, State to, Instant when, String note) {
        jdbc.sql("""
                        INSERT INTO timeline (message, n, at, what, from_state, to_state, token, node, note)
                        SELECT id, timeline_length + 1, ?, ?, ?, ?, 0, ?, ? FROM message WHERE id = ?""")
                .params(
                        when.atOffset(ZoneOffset.UTC),
                        what,
                        from == null ? null : from.name(),
                        to.name(),
                        NODE,
                        note,
                        id)
                .update();
        jdbc.sql("UPDATE message SET state = ?, changed_at = ?, timeline_length = timeline_length + 1 WHERE id = ?")
                .params(to.name(), when.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private void told() {
        jdbc.sql("UPDATE message SET told = true, token = 1 WHERE id = ?")
                .param(id)
                .update();
        jdbc.sql("UPDATE subject SET there = true, shown = '2', tick = 1 WHERE subject = ?")
                .param(subject)
                .update();
    }

    private void accept() {
        jdbc.sql("INSERT INTO subject (lane, subject) VALUES ('NPSP', ?) ON CONFLICT DO NOTHING")
                .param(subject)
                .update();
        jdbc.sql("""
                        INSERT INTO receipt (message, lane, subject, kind, origin, reference, hash, received_at,
                            channel, procedure, unit)
                        VALUES (?, 'NPSP', ?, ?, ?, ?, 'h', ?, ?, ?, ?)""")
                .params(
                        id,
                        subject,
                        kind.name(),
                        origin,
                        reference,
                        at.atOffset(ZoneOffset.UTC),
                        channel,
                        procedure,
                        unit)
                .update();
        jdbc.sql("""
                        INSERT INTO message (id, lane, subject, kind, sequence, epoch, rank_version, place, hash, mark,
                            lasting, origin, version, reference, channel, procedure, unit, received_at, state, due,
                            changed_at)
                        SELECT ?, 'NPSP', s.subject, ?,
                            (SELECT count(*) + 1 FROM message m WHERE m.lane = s.lane AND m.subject = s.subject),
                            0, ?, 0, 'h', '2', false, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?
                        FROM subject s WHERE s.lane = 'NPSP' AND s.subject = ?""")
                .params(
                        id,
                        kind.name(),
                        version,
                        origin,
                        version,
                        reference,
                        channel,
                        procedure,
                        unit,
                        at.atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC),
                        subject)
                .update();
    }

    private static String word(State state) {
        return switch (state) {
            case WAITING -> "ACCEPTED";
            case SENDING -> "CLAIMED";
            case UNKNOWN -> "ANSWER_LOST";
            case MANUAL -> "GIVEN_TO_PERSON";
            case PARKED, DELIVERED, SUPERSEDED, CANCELLED -> state.name();
        };
    }
}
