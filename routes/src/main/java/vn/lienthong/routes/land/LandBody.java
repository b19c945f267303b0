package vn.lienthong.routes.land;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.lienthong.mappings.civilstatus.FileSource;
import vn.lienthong.mappings.land.LandPaper;
import vn.lienthong.mappings.land.LandRequest;
import vn.lienthong.mappings.land.LandWriter;
import vn.lienthong.routes.http.Body;

/** Puts requests into bodies. Files go as they are read; of each, its hash is taken down instead of its bytes. */
final class LandBody {

    private final LandWriter writer = new LandWriter();
    private final FileSource files;

    LandBody(FileSource files) {
        this.files = files;
    }

    /** The body; it may be sent more than once. */
    Body of(LandRequest request) {
        byte[] record = record(request);
        return request.papers().stream().anyMatch(it -> it.id() != null)
                ? Body.streamed(wire -> writer.write(request, files, wire), record)
                : Body.of(record);
    }

    /** @throws IOException where one of its files is gone, or cannot be read now */
    void requireFiles(LandRequest request) throws IOException {
        for (LandPaper paper : request.papers()) {
            if (paper.id() != null) {
                files.open(paper.id()).close();
            }
        }
    }

    private byte[] record(LandRequest request) {
        List<LandPaper> named =
                request.papers().stream().map(LandBody::withoutBytes).toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            writer.write(
                    new LandRequest(request.operation(), request.body(), request.papersField(), named), files, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing was read or written", impossible);
        }
        return written.toByteArray();
    }

    private static LandPaper withoutBytes(LandPaper paper) {
        if (paper.id() == null) {
            return paper;
        }
        String file = Objects.requireNonNullElse(paper.fileName(), "");
        return new LandPaper(
                paper.name() + " <" + file + " " + paper.id() + ">",
                paper.originals(),
                paper.copies(),
                null,
                null,
                paper.sha256());
    }
}
