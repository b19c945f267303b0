package vn.lienthong.gateway.land;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.edit.AfterEdit;
import vn.lienthong.gateway.ledger.AfterChange;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.land.LandDocuments;
import vn.lienthong.mappings.land.LandPaper;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/** Keeps the files of land documents from expiring, from the moment that a document with them is accepted or edited in. */
final class LandFilesInUse implements AfterChange, AfterEdit {

    private final JdbcClient sql;
    private final Payloads payloads;
    private final Attachments attachments;
    private final LandDocuments documents = new LandDocuments();

    LandFilesInUse(JdbcClient sql, Payloads payloads, Attachments attachments) {
        this.sql = sql;
        this.payloads = payloads;
        this.attachments = attachments;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (lane == Lane.LAND && from == null) {
            keep(entry.id(), subject, entry.kind(), payloads.newest(entry.id()).body());
        }
    }

    @Override
    public void edited(Lane lane, UUID message, byte[] document) {
        if (lane == Lane.LAND) {
            sql.sql("SELECT subject, kind FROM message WHERE id = :id")
                    .param("id", message)
                    .query(row -> {
                        keep(message, row.getString("subject"), Kind.valueOf(row.getString("kind")), document);
                    });
        }
    }

    private void keep(UUID message, String subject, Kind kind, byte[] document) {
        attachments.use(
                message,
                papers(subject, kind, document).stream()
                        .flatMap(it -> Stream.ofNullable(it.id()))
                        .toList());
    }

    private List<LandPaper> papers(String subject, Kind kind, byte[] document) {
        return kind == Kind.EVENT
                ? documents
                        .readStep(new DossierCode(subject), document)
                        .orElseThrow()
                        .papers()
                : documents.readDossier(document).orElseThrow().papers();
    }
}
