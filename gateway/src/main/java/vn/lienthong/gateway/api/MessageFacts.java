package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.State;

/**
 * What is known of a message, without its payload.
 *
 * @param reference the origin's own; shown whole to the origin alone
 * @param unit its code as the document has it
 * @param unitBefore the commune of before a reorganisation that the code means by the document's date, where it is one
 * @param unitSince that of today, where it is certain
 * @param meaning what the state means
 * @param cause why it needs a person, while it is parked or with one; likewise code and reason
 * @param nextAttempt when it may be sent (WAITING), or the system is asked about it (UNKNOWN)
 * @param supersededBy the state that made it pointless
 * @param timelineLength how many lines its timeline has
 */
@JsonInclude(Include.NON_NULL)
public record MessageFacts(
        UUID id,
        String dossier,
        String lane,
        String kind,
        long sequence,
        String origin,
        @Nullable String reference,
        @Nullable Long version,
        @Nullable String channel,
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String unitBefore,
        @Nullable String unitSince,
        Instant receivedAt,
        String state,
        Words meaning,
        Instant changedAt,
        @Nullable CauseView cause,
        @Nullable String code,
        @Nullable String reason,
        int parkings,
        @Nullable Instant nextAttempt,
        @Nullable UUID supersededBy,
        int timelineLength) {

    static final String COLUMNS = """
            m.id, m.subject, m.lane, m.kind, m.sequence, m.origin, m.reference, m.version, m.channel, m.procedure, m.unit,
            m.unit_before, m.unit_since, m.received_at, m.state, m.changed_at, m.cause, m.code, m.reason, m.quote, m.parkings, m.superseded_by,
            m.timeline_length, CASE WHEN m.state IN ('WAITING', 'UNKNOWN') THEN m.due END AS next_attempt
            """;

    private static final Set<String> WITH_PERSON = Set.of("PARKED", "MANUAL");

    static MessageFacts of(Columns row, Caller caller, Quotes quotes) throws SQLException {
        boolean withPerson = WITH_PERSON.contains(row.text("state"));
        return new MessageFacts(
                row.id("id"),
                row.text("subject"),
                row.text("lane"),
                row.text("kind"),
                row.number("sequence"),
                row.text("origin"),
                reference(row, caller),
                row.optionalNumber("version"),
                row.optionalText("channel"),
                row.optionalText("procedure"),
                row.optionalText("unit"),
                row.optionalText("unit_before"),
                row.optionalText("unit_since"),
                row.time("received_at"),
                row.text("state"),
                StateWords.meaning(State.valueOf(row.text("state"))),
                row.time("changed_at"),
                withPerson ? cause(row) : null,
                withPerson ? row.optionalText("code") : null,
                withPerson ? row.masked("reason", "quote", quotes, row.id("id")) : null,
                Math.toIntExact(row.number("parkings")),
                row.optionalTime("next_attempt"),
                row.optionalId("superseded_by"),
                Math.toIntExact(row.number("timeline_length")));
    }

    private static @Nullable String reference(Columns row, Caller caller) throws SQLException {
        @Nullable String reference = row.optionalText("reference");
        return reference == null || !caller.isPerson() ? reference : Snippet.of(reference);
    }

    private static @Nullable CauseView cause(Columns row) throws SQLException {
        @Nullable String cause = row.optionalText("cause");
        return cause == null ? null : CauseView.of(Cause.valueOf(cause));
    }
}
