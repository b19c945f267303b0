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
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/** Keeps the files of civil-status dossiers from expiring, from the moment that a document with them is accepted or edited in. */
final class FilesInUse implements AfterChange, AfterEdit {

    private final Payloads payloads;
    private final Attachments attachments;
    private final CivilDocuments documents = new CivilDocuments();

    FilesInUse(Payloads payloads, Attachments attachments) {
        this.payloads = payloads;
        this.attachments = attachments;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (lane == Lane.CIVIL_STATUS && from == null) {
            use(entry.id(), payloads.newest(entry.id()).body());
        }
    }

    @Override
    public void edited(Lane lane, UUID message, byte[] document) {
        if (lane == Lane.CIVIL_STATUS) {
            use(message, document);
        }
    }

    private void use(UUID message, byte[] document) {
        attachments.use(message, files(document));
    }

    private List<UUID> files(byte[] document) {
        return documents.read(document).orElseThrow().attachments().stream()
                .flatMap(it -> Stream.ofNullable(it.id()))
                .toList();
    }
}
