package vn.lienthong.gateway.linked;

import java.io.IOException;
import vn.lienthong.gateway.attachment.AttachmentRefused;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.attachment.Incoming;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.AttachmentSink;

/** The papers of linked dossiers, among the attachments of the origin that works on them. */
record HubPapers(Attachments attachments, String origin) implements AttachmentSink {

    @Override
    public AttachmentRef keep(AttachmentRef paper, Content content) throws IOException {
        try (Incoming incoming = attachments.begin(origin)) {
            content.writeTo(incoming);
            Kept kept = incoming.finish();
            return new AttachmentRef(kept.id(), paper.paperType(), paper.name(), paper.fileName(), kept.sha256());
        } catch (AttachmentRefused refused) {
            throw new IOException("the store of attachments refuses it", refused);
        }
    }
}
