package vn.lienthong.mappings.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an xlsx file. Each is unpacked once to see that it is no zip bomb, and that no text between two tags is longer than
 * a cell can be, before anything reads it as XML. Macros are refused; images and links to other files are never read.
 */
final class XlsxArchive implements AutoCloseable {

    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES_OF_A_CHARACTER = 6;
    private static final int PIECE = 8_192;
    private static final int FREE = 8 * 1_048_576;
    private static final int MOST_TIMES = 200;

    private final ZipFile zip;

    XlsxArchive(byte[] file, TableLimits limits) {
        try {
            this.zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get();
            examine(Collections.list(zip.getEntries()), limits, Math.max(FREE, (long) file.length * MOST_TIMES));
        } catch (IOException | IllegalArgumentException broken) {
            throw Troubles.unreadable();
        }
    }

    /** @return the part, by its name in whatever case */
    Optional<InputStream> part(String name) {
        try {
            var plain = name.startsWith("/") ? name.substring(1) : name;
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getName().equalsIgnoreCase(plain)) {
                    return Optional.of(zip.getInputStream(entry));
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw Troubles.unreadable();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw Troubles.unreadable();
        }
    }

    private void examine(List<ZipArchiveEntry> parts, TableLimits limits, long likely) throws IOException {
        if (parts.size() > MOST_PARTS) {
            throw Troubles.bomb();
        }
        long left = Math.min(limits.inflated(), likely);
        for (var part : parts) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw Troubles.macros();
            }
            long most = name.endsWith("sharedstrings.xml") ? Math.min(left, limits.strings()) : left;
            left -= length(part, most, name.endsWith(".xml") ? longestText(limits) : Long.MAX_VALUE);
        }
    }

    private static long longestText(TableLimits limits) {
        return (long) limits.cell() * MOST_BYTES_OF_A_CHARACTER;
    }

    private long length(ZipArchiveEntry part, long most, long longestText) throws IOException {
        var piece = new byte[PIECE];
        long length = 0;
        long text = 0;
        try (var bytes = zip.getInputStream(part)) {
            for (int n = bytes.read(piece); n > 0; n = bytes.read(piece)) {
                length += n;
                for (int i = 0; i < n; i++) {
                    text = piece[i] == '<' || piece[i] == '>' ? 0 : text + 1;
                    if (text > longestText) {
                        throw Troubles.bomb();
                    }
                }
                if (length > most) {
                    throw Troubles.bomb();
                }
            }
        }
        return length;
    }
}
