package vn.lienthong.gateway.followup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.CanonicalContent;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.routes.followup.Line;
import vn.lienthong.routes.followup.PortalDossier;
import vn.lienthong.routes.followup.PortalMove;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Tells the Portal of moves at the registry: the newest state that it was told of the dossier, moved on. A dossier that the
 * Portal was told nothing of is none of its business.
 */
final class PortalStates {

    /** Who sends them: no origin, so that none is told what became of what it did not send. */
    static final String SENDER = "registry";

    private static final Logger log = LoggerFactory.getLogger(PortalStates.class);

    private static final String NEWEST = """
            SELECT m.id, m.channel, m.procedure, m.unit,
                   EXISTS (SELECT FROM follow_up_line l WHERE l.portal = m.id) AS ours
            FROM message m
            WHERE m.lane = 'NPSP' AND m.subject = :subject AND m.kind = 'STATE' AND m.state <> 'CANCELLED'
            ORDER BY m.epoch DESC, m.rank_version DESC, m.sequence DESC
            LIMIT 1
            """;

    private record Newest(
            UUID id,
            boolean ours,
            @Nullable String channel,
            @Nullable String procedure,
            @Nullable String unit) {}

    private final JdbcClient sql;
    private final Payloads payloads;
    private final Ledger ledger;
    private final PortalMove move;
    private final PortalDossier portal;
    private final ProvinceDocuments documents = new ProvinceDocuments();

    PortalStates(JdbcClient sql, Payloads payloads, Ledger ledger, PortalMove move, PortalDossier portal) {
        this.sql = sql;
        this.payloads = payloads;
        this.ledger = ledger;
        this.move = move;
        this.portal = portal;
    }

    /**
     * Joins the caller's transaction. The Portal's queue of the dossier stays locked, so that nothing of the province comes in
     * between what is read and what is told.
     *
     * @return the message that carries it, or null where the Portal is told nothing
     */
    @Nullable
    UUID accept(Followed it, Line line, Sighting sighting, Instant now) {
        if (!line.told() || !locked(it.subject())) {
            return null;
        }
        Newest newest = newest(it.subject()).orElse(null);
        Dossier shown = newest == null ? null : dossier(newest.id()).orElse(null);
        if (newest == null || shown == null) {
            return null;
        }
        DossierStatus next =
                move.next(line.standing(), shown.status(), newest.ours()).orElse(null);
        if (next == null) {
            return null;
        }
        Instant asOf = sighting.asOf();
        Dossier moved = portal.moved(shown, next, it.type(), sighting, asOf == null ? now : asOf);
        Content content = new Content(
                CanonicalContent.contentHash(moved),
                String.valueOf(next.nationalCode()),
                next == DossierStatus.SUPPLEMENT_REQUESTED,
                SENDER,
                null);
        Labels labels = new Labels(newest.channel(), newest.procedure(), newest.unit());
        return ledger.accept(new Submission(
                        Lane.NPSP,
                        Kind.STATE,
                        it.subject(),
                        content,
                        null,
                        labels,
                        CanonicalContent.canonicalJson(moved)))
                .id();
    }

    private boolean locked(String subject) {
        return sql.sql("SELECT true FROM subject WHERE lane = 'NPSP' AND subject = :subject FOR UPDATE")
                .param("subject", subject)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private Optional<Newest> newest(String subject) {
        return sql.sql(NEWEST)
                .param("subject", subject)
                .query((row, n) -> new Newest(
                        row.getObject("id", UUID.class),
                        row.getBoolean("ours"),
                        row.getString("channel"),
                        row.getString("procedure"),
                        row.getString("unit")))
                .optional();
    }

    private Optional<Dossier> dossier(UUID message) {
        try {
            Translation<Dossier> read =
                    documents.readDossier(payloads.newest(message).body());
            if (read instanceof Translation.Translated<Dossier> good) {
                return Optional.of(good.value());
            }
            log.error("the Portal is not told of a move at the registry: message {} cannot be read", message);
        } catch (KeyDestroyed gone) {
            log.warn("the Portal is not told of a move at the registry: the key of message {} is destroyed", message);
        }
        return Optional.empty();
    }
}
