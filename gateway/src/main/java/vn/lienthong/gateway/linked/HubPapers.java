package vn.lienthong.gateway.linked;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.gateway.attachment.AttachmentRefused;
import vn.lienthong.gateway.attachment.AttachmentRefused.Why;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.attachment.Incoming;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.AttachmentSink;

/** The papers of linked dossiers, among the attachments of the origin that works on them. */
record HubPapers(Attachments attachments, String origin) implements AttachmentSink {

    private static final Set<Why> UNFIT = EnumSet.of(Why.EMPTY, Why.TOO_LONG, Why.INFECTED);

    /** What is wrong with a paper that is never kept as it is; empty where keeping it may succeed another time. */
    static Optional<Words> unfit(IOException notKept) {
        return notKept.getCause() instanceof AttachmentRefused refused && UNFIT.contains(refused.why())
                ? Optional.of(refused.words())
                : Optional.empty();
    }

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
