package vn.lienthong.gateway.portalstate;

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
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Tells the Portal of moves at another office: the newest state that it was told of the dossier, moved on. A dossier that the
 * Portal was told nothing of is none of its business.
 */
public final class PortalStates {

    /** Where the newest state goes on to. */
    @FunctionalInterface
    public interface Onward {

        /**
         * @param shown the newest state that the Portal was told, or is about to be told
         * @param ours whether it was told so because of the same office, and not by the province itself
         * @return the next state; empty where the Portal is told nothing
         */
        Optional<Dossier> from(Dossier shown, boolean ours);
    }

    private static final Logger log = LoggerFactory.getLogger(PortalStates.class);

    private static final String NEWEST = """
            SELECT m.id, m.channel, m.procedure, m.unit, m.origin = :sender AS ours
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
    private final String sender;
    private final ProvinceDocuments documents = new ProvinceDocuments();

    /** @param sender the other office: no origin, so that none is told what became of what it did not send */
    public PortalStates(JdbcClient sql, Payloads payloads, Ledger ledger, String sender) {
        this.sql = sql;
        this.payloads = payloads;
        this.ledger = ledger;
        this.sender = sender;
    }

    /**
     * Joins the caller's transaction. The Portal's queue of the dossier stays locked, so that nothing of the province comes in
     * between what is read and what is told.
     *
     * @return the message that carries it, or null where the Portal is told nothing
     */
    public @Nullable UUID accept(String dossier, Onward onward) {
        if (!locked(dossier)) {
            return null;
        }
        Newest newest = newest(dossier).orElse(null);
        Dossier shown = newest == null ? null : dossier(newest.id()).orElse(null);
        if (newest == null || shown == null) {
            return null;
        }
        Dossier moved = onward.from(shown, newest.ours()).orElse(null);
        if (moved == null) {
            return null;
        }
        Content content = new Content(
                CanonicalContent.contentHash(moved),
                String.valueOf(moved.status().nationalCode()),
                moved.status() == DossierStatus.SUPPLEMENT_REQUESTED,
                sender,
                null);
        Labels labels = new Labels(newest.channel(), newest.procedure(), newest.unit());
        return ledger.accept(new Submission(
                        Lane.NPSP, Kind.STATE, dossier, content, null, labels, CanonicalContent.canonicalJson(moved)))
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
                .param("sender", sender)
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
            log.error("the Portal is not told of a move at the {}: message {} cannot be read", sender, message);
        } catch (KeyDestroyed gone) {
            log.warn("the Portal is not told of a move at the {}: the key of message {} is destroyed", sender, message);
        }
        return Optional.empty();
    }
}
