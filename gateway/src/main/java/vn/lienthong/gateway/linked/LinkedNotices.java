package vn.lienthong.gateway.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.linked.CourseLine;
import vn.lienthong.routes.linked.Leg;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Tells the province of linked dossiers: states whose subject is the dossier, numbered by its history. Each says how far all three
 * agencies are, so that one that was not told yet gives way to a newer one; only that which brings the dossier itself never does.
 */
final class LinkedNotices {

    private final WayBack wayBack;
    private final Ledger ledger;
    private final ObjectMapper json = new ObjectMapper();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    LinkedNotices(WayBack wayBack, Ledger ledger) {
        this.wayBack = wayBack;
        this.ledger = ledger;
    }

    /**
     * Joins the caller's transaction.
     *
     * @return the message that carries it, or null where the origin is told nothing
     */
    @Nullable
    UUID accept(LinkedDossier it, CourseLine line, byte @Nullable [] document, Instant now) {
        UUID acknowledgement = it.acknowledgement();
        if (acknowledgement == null || !line.what().told() || !wayBack.leadsTo(it.origin())) {
            return null;
        }
        String identity = it.id() + "|" + line.n();
        Content content = new Content(
                Sha256.of(identity.getBytes(StandardCharsets.UTF_8)),
                line.what().name(),
                document != null,
                it.origin(),
                (long) line.n());
        byte[] body = bytes(notice(acknowledgement, it, line, document, now));
        return ledger.accept(
                        new Submission(Lane.PROVINCE, Kind.STATE, it.id().toString(), content, null, Labels.NONE, body))
                .id();
    }

    private LinkedNotice notice(
            UUID acknowledgement, LinkedDossier it, CourseLine line, byte @Nullable [] document, Instant now) {
        HubLeg leg = line.leg();
        return new LinkedNotice(
                ids.generate(),
                acknowledgement,
                it.code().text(),
                Kind.STATE,
                LinkedNotice.WHAT,
                LinkedWords.of(line, it.type()),
                text(now),
                line.n(),
                new LinkedNotice.Linked(
                        it.course().standing(),
                        line.what().name(),
                        leg == null ? null : leg.name(),
                        Stream.of(HubLeg.values()).map(which -> part(it, which)).toList()),
                it.registration(),
                document == null ? null : new String(document, StandardCharsets.UTF_8));
    }

    private static LinkedNotice.Part part(LinkedDossier it, HubLeg which) {
        Leg leg = it.course().leg(which);
        return new LinkedNotice.Part(
                which.name(),
                LinkedWords.agency(which),
                leg.state().name(),
                LinkedWords.state(leg),
                text(leg.since()),
                leg.raisedAt() != null);
    }

    private byte[] bytes(LinkedNotice notice) {
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
