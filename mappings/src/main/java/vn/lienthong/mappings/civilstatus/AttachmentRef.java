package vn.lienthong.mappings.civilstatus;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a dossier, and where its file is. It shows itself without its names, which may name a person.
 *
 * @param id the uploaded attachment; absent for a paper without a file
 * @param paperType number of the kind of paper, {@code loaiGiayTo}
 * @param name what the paper is called
 * @param fileName name of its file
 * @param sha256 hash of the file's bytes, 64 hexadecimal digits in lower case
 */
public record AttachmentRef(
        @Nullable UUID id,
        @Nullable Integer paperType,
        String name,
        @Nullable String fileName,
        @Nullable String sha256) {

    @Override
    public String toString() {
        return "AttachmentRef[" + id + ", " + paperType + "]";
    }
}
