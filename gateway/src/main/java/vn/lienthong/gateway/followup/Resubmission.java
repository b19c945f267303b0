package vn.lienthong.gateway.followup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Accepts a dossier's newest submission once more, as a message of its own with the same document. Its hash is another, since by
 * the same one the ledger would know it again as delivered.
 */
final class Resubmission {

    private record Sent(
            UUID message,
            String subject,
            int lines,
            String hash,
            String mark,
            boolean lasting,
            String origin,
            @Nullable String channel,
            @Nullable String procedure,
            @Nullable String unit) {}

    private final JdbcClient sql;
    private final Payloads payloads;
    private final Ledger ledger;

    Resubmission(JdbcClient sql, Payloads payloads, Ledger ledger) {
        this.sql = sql;
        this.payloads = payloads;
        this.ledger = ledger;
    }

    /**
     * Joins the caller's transaction.
     *
     * @return false where nothing is followed under this id
     * @throws vn.lienthong.gateway.vault.KeyDestroyed where the document is gone
     */
    boolean submit(UUID followUp) {
        Optional<Sent> sent = sql.sql("""
                        SELECT m.id, m.subject, f.lines, m.hash, m.mark, m.lasting, m.origin, m.channel, m.procedure, m.unit
                        FROM follow_up f JOIN message m ON m.id = f.message WHERE f.id = :id
                        """)
                .param("id", followUp)
                .query((row, n) -> new Sent(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getInt("lines"),
                        row.getString("hash"),
                        row.getString("mark"),
                        row.getBoolean("lasting"),
                        row.getString("origin"),
                        row.getString("channel"),
                        row.getString("procedure"),
                        row.getString("unit")))
                .optional();
        sent.ifPresent(it -> submit(followUp, it));
        return sent.isPresent();
    }

    private void submit(UUID followUp, Sent sent) {
        String identity = sent.hash() + "|" + followUp + "|" + sent.lines();
        Content content = new Content(
                Sha256.of(identity.getBytes(StandardCharsets.UTF_8)), sent.mark(), sent.lasting(), sent.origin(), null);
        ledger.accept(new Submission(
                Lane.CIVIL_STATUS,
                Kind.STATE,
                sent.subject(),
                content,
                null,
                new Labels(sent.channel(), sent.procedure(), sent.unit()),
                payloads.newest(sent.message()).body()));
    }
}
