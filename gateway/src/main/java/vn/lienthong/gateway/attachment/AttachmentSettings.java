package vn.lienthong.gateway.attachment;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files that come in by the doors: {@code lienthong.attachments.*}.
 *
 * @param maxSize the largest file
 * @param types what is taken; a file is what its bytes show
 * @param unusedFor how long a file is kept that no document refers to
 * @param unusedAtMost how much one origin may have brought that no document refers to
 * @param atOnce how many files may come in at once, on this node
 * @param longest how long one may take to come in
 */
@ConfigurationProperties("lienthong.attachments")
public record AttachmentSettings(
        @DefaultValue("50MB") DataSize maxSize,

        @DefaultValue({"pdf", "jpeg", "png", "gif", "tiff", "heic", "docx", "xlsx", "odt", "ole", "xml"})
        Set<FileType> types,

        @DefaultValue("3d") Duration unusedFor,
        @DefaultValue("2GB") DataSize unusedAtMost,
        @DefaultValue("16") int atOnce,
        @DefaultValue("10m") Duration longest) {

    private static final DataSize MOST = DataSize.ofMegabytes(500);
    private static final Duration SHORTEST_STAY = Duration.ofHours(1);
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(30);

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public AttachmentSettings {
        types = Set.copyOf(types);
        if (maxSize.toBytes() < 1 || maxSize.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.attachments.max-size must lie between 1B and 500MB, and is " + maxSize);
        }
        if (unusedFor.compareTo(SHORTEST_STAY) < 0) {
            throw new IllegalArgumentException(
                    "lienthong.attachments.unused-for must be an hour at least, and is " + unusedFor);
        }
        if (longest.isNegative() || longest.isZero() || longest.compareTo(LONGEST_UPLOAD) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.attachments.longest must lie between nothing and 30m, and is " + longest);
        }
        if (atOnce < 1) {
            throw new IllegalArgumentException("lienthong.attachments.at-once must be at least 1, and is " + atOnce);
        }
    }

    /** The largest file, in bytes. */
    public long maxBytes() {
        return maxSize.toBytes();
    }
}
