package vn.lienthong.gateway.lgspfacade;

import java.io.IOException;
import vn.lienthong.gateway.attachment.Incoming;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.gateway.attachment.Uploads;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.AttachmentSink;

/** Keeps the files inside a call while the call is read. */
record UploadSink(Uploads uploads, String origin) implements AttachmentSink {

    @Override
    public AttachmentRef keep(AttachmentRef paper, Content content) throws IOException {
        try (Incoming incoming = uploads.begin(origin)) {
            content.writeTo(incoming);
            Kept kept = incoming.finish();
            return new AttachmentRef(kept.id(), paper.paperType(), paper.name(), paper.fileName(), kept.sha256());
        }
    }
}
