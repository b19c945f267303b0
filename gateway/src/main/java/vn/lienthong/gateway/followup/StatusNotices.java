package vn.lienthong.gateway.followup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.followup.FollowUpLines.Because;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.routes.followup.Inquiry.Entry;
import vn.lienthong.routes.followup.Line;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.followup.Standing;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Tells the province of moves at the registry: states whose subject is what is followed, numbered by its history. So each is told
 * once, in order, and one that was not told yet gives way to a newer one; a request for papers and a result do so only to
 * another of their kind.
 */
final class StatusNotices {

    private record Told(@Nullable String reference, int timeline) {}

    private final JdbcClient sql;
    private final WayBack wayBack;
    private final Ledger ledger;
    private final ObjectMapper json = new ObjectMapper();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    StatusNotices(JdbcClient sql, WayBack wayBack, Ledger ledger) {
        this.sql = sql;
        this.wayBack = wayBack;
        this.ledger = ledger;
    }

    /**
     * Joins the caller's transaction.
     *
     * @param entry in the register, where there is one
     * @return the message that carries it, or null where the origin is told nothing
     */
    @Nullable
    UUID accept(Followed it, Line line, Because why, @Nullable Entry entry, Instant now) {
        if (!line.told() || !wayBack.leadsTo(it.origin())) {
            return null;
        }
        String identity = it.id() + "|" + line.n();
        boolean lasting = line.standing() == Standing.COMPLETED || line.standing() == Standing.SUPPLEMENT_REQUESTED;
        Content content = new Content(
                Sha256.of(identity.getBytes(StandardCharsets.UTF_8)),
                line.standing().name(),
                lasting,
                it.origin(),
                (long) line.n());
        byte[] body = bytes(notice(it, line, why, entry, now));
        return ledger.accept(
                        new Submission(Lane.PROVINCE, Kind.STATE, it.id().toString(), content, null, Labels.NONE, body))
                .id();
    }

    private StatusNotice notice(Followed it, Line line, Because why, @Nullable Entry entry, Instant now) {
        Told told = told(it.message());
        return new StatusNotice(
                ids.generate(),
                it.message(),
                told.reference(),
                it.subject(),
                Kind.STATE,
                entry == null ? StatusNotice.What.STATUS : StatusNotice.What.RESULT,
                StandingWords.meaning(line.standing()),
                text(now),
                told.timeline() + line.n(),
                registry(it, line, why),
                entry == null ? null : new String(entry.json(), StandardCharsets.UTF_8),
                entry == null ? null : "/api/v1/messages/" + it.message() + "/answer",
                entry == null || entry.paper() == null ? null : "/api/v1/attachments/" + entry.paper());
    }

    private static StatusNotice.Registry registry(Followed it, Line line, Because why) {
        Sighting sighting = why.sighting();
        if (sighting == null) {
            return new StatusNotice.Registry(it.id(), line.n(), line.standing(), why.reason(), null, null);
        }
        Instant asOf = sighting.asOf();
        Instant deadline = sighting.deadline();
        return new StatusNotice.Registry(
                it.id(),
                line.n(),
                line.standing(),
                sighting.words().isEmpty() ? null : sighting.words(),
                asOf == null ? null : text(asOf),
                deadline == null ? null : text(deadline));
    }

    private Told told(UUID message) {
        return sql.sql("SELECT reference, timeline_length FROM message WHERE id = :id")
                .param("id", message)
                .query((row, n) -> new Told(row.getString("reference"), row.getInt("timeline_length")))
                .single();
    }

    private byte[] bytes(StatusNotice notice) {
        try {
            return json.writeValueAsBytes(notice);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice is plain data", impossible);
        }
    }

    private static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
