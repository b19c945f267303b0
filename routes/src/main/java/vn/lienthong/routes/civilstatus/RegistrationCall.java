package vn.lienthong.routes.civilstatus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.FileSource;
import vn.lienthong.mappings.civilstatus.RegistryRequest;
import vn.lienthong.mappings.civilstatus.RegistryWriter;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.lgsp.LgspCall;

/** Puts registrations into calls. Files go as they are read; of each, its hash is taken down instead of its bytes. */
final class RegistrationCall {

    private final RegistryWriter writer = new RegistryWriter();
    private final FileSource files;

    RegistrationCall(FileSource files) {
        this.files = files;
    }

    /** The call; it may be made more than once. */
    LgspCall of(RegistryRequest request, String path) {
        byte[] record = record(request);
        Body body = carriesFiles(request)
                ? Body.streamed(wire -> writer.write(request, files, wire), record)
                : Body.of(record);
        return new LgspCall(request.operation(), path, body);
    }

    /** @throws IOException where one of its files is gone, or cannot be read now */
    void requireFiles(RegistryRequest request) throws IOException {
        for (AttachmentRef paper : request.attachments()) {
            if (paper.id() != null) {
                files.open(paper.id()).close();
            }
        }
    }

    private static boolean carriesFiles(RegistryRequest request) {
        return request.attachmentsField() != null
                && request.attachments().stream().anyMatch(it -> it.id() != null);
    }

    private byte[] record(RegistryRequest request) {
        List<AttachmentRef> named = request.attachments().stream()
                .map(RegistrationCall::withoutBytes)
                .toList();
        RegistryRequest withoutBytes = new RegistryRequest(
                request.operation(), request.module(), request.envelope(), request.attachmentsField(), named);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            writer.write(withoutBytes, files, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing was read or written", impossible);
        }
        return written.toByteArray();
    }

    private static AttachmentRef withoutBytes(AttachmentRef paper) {
        if (paper.id() == null) {
            return paper;
        }
        String what = Objects.requireNonNullElse(paper.fileName(), "") + " [" + paper.id() + ", sha256 "
                + paper.sha256() + "]";
        return new AttachmentRef(null, paper.paperType(), paper.name(), what, paper.sha256());
    }
}
