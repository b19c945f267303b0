package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.attachment.Attachment;
import vn.lienthong.gateway.attachment.Kept;

/**
 * A file in the store.
 *
 * @param id what a document refers to it by
 * @param type as its bytes show
 * @param repeated of an upload: whether the same content was there already, under this id
 * @param scannedAt of the facts: when a virus scanner last found it clean; absent where none was connected
 * @param messages of the facts: which messages refer to it
 */
@JsonInclude(Include.NON_NULL)
record AttachmentView(
        UUID id,
        String sha256,
        long bytes,
        String type,
        @Nullable Boolean repeated,
        @Nullable String origin,
        @Nullable Instant receivedAt,
        @Nullable Instant scannedAt,
        @Nullable Set<UUID> messages,
        Links links) {

    /** Where its origin fetches it. */
    record Links(URI content) {}

    static AttachmentView of(Kept kept) {
        return new AttachmentView(
                kept.id(),
                kept.sha256(),
                kept.bytes(),
                kept.type().mediaType(),
                kept.repeated(),
                null,
                null,
                null,
                null,
                links(kept.id()));
    }

    static AttachmentView of(Attachment it, Set<UUID> messages) {
        return new AttachmentView(
                it.id(),
                it.sha256(),
                it.bytes(),
                it.type().mediaType(),
                null,
                it.origin(),
                it.begunAt(),
                it.scannedAt(),
                messages,
                links(it.id()));
    }

    private static Links links(UUID id) {
        return new Links(URI.create("/api/v1/attachments/" + id));
    }
}
