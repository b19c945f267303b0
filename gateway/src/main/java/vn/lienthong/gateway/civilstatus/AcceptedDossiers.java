package vn.lienthong.gateway.civilstatus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.edit.AfterEdit;
import vn.lienthong.gateway.ledger.AfterChange;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/**
 * What a civil-status document leaves behind once it is accepted or edited in: its files stay as long as it may go, and its
 * linked code is known as the dossier's.
 */
final class AcceptedDossiers implements AfterChange, AfterEdit {

    private final Payloads payloads;
    private final Attachments attachments;
    private final LinkedCodes linked;
    private final CivilDocuments documents;

    AcceptedDossiers(Payloads payloads, Attachments attachments, LinkedCodes linked, CivilDocuments documents) {
        this.payloads = payloads;
        this.attachments = attachments;
        this.linked = linked;
        this.documents = documents;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (lane == Lane.CIVIL_STATUS && from == null) {
            keep(entry.id(), payloads.newest(entry.id()).body());
        }
    }

    @Override
    public void edited(Lane lane, UUID message, byte[] document) {
        if (lane == Lane.CIVIL_STATUS) {
            keep(message, document);
        }
    }

    private void keep(UUID message, byte[] document) {
        CivilDossier dossier = documents.read(document).orElseThrow();
        List<UUID> files = dossier.attachments().stream()
                .flatMap(it -> Stream.ofNullable(it.id()))
                .toList();
        attachments.use(message, files);
        if (dossier.linkedCode() != null) {
            linked.note(message, dossier.linkedCode());
        }
    }
}
