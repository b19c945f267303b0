package vn.lienthong.gateway.followup;

import java.io.IOException;
import vn.lienthong.gateway.attachment.AttachmentRefused;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.attachment.Incoming;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.AttachmentSink;
import vn.lienthong.routes.followup.Papers;

/** The papers of results, among the attachments of the origin that handed the dossier in. */
final class KeptPapers implements Papers {

    private final Attachments attachments;

    KeptPapers(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public AttachmentSink of(String origin) {
        return (paper, content) -> keep(origin, paper, content);
    }

    private AttachmentRef keep(String origin, AttachmentRef paper, AttachmentSink.Content content) throws IOException {
        try (Incoming incoming = attachments.begin(origin)) {
            content.writeTo(incoming);
            Kept kept = incoming.finish();
            return new AttachmentRef(kept.id(), paper.paperType(), paper.name(), paper.fileName(), kept.sha256());
        } catch (AttachmentRefused refused) {
            throw new IOException("the store of attachments refuses it", refused);
        }
    }
}
