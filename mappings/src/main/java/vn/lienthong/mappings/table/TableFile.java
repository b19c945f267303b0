package vn.lienthong.mappings.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A file, and what its first bytes say that it is. */
public final class TableFile {

    private static final int HEAD = 8_192;
    private static final int OLE = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;
    private static final int PDF = 0x25504446;

    private final BufferedInputStream bytes;
    private final TableLimits limits;
    private final byte[] head;

    /** @throws TableTrouble where it is empty, or of a kind that is not read */
    public TableFile(InputStream bytes, TableLimits limits) {
        this.bytes = new BufferedInputStream(new LeftOpen(bytes), HEAD);
        this.limits = limits;
        this.head = head(this.bytes);
        refuseOthers();
    }

    boolean isJson() {
        var text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    /** @return all rows of a csv or xlsx file, headings included */
    public SheetRows rows(Set<String> sheets) {
        return isZip() ? XlsxRows.of(packed(), limits, sheets) : new CsvRows(reader(), limits);
    }

    Reader reader() {
        return TextReader.of(new CappedStream(bytes, limits.text()), head);
    }

    TableLimits limits() {
        return limits;
    }

    /** Whoever gave the bytes closes them. */
    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            in = InputStream.nullInputStream();
        }
    }

    private boolean isZip() {
        return magic() == ZIP;
    }

    private byte[] packed() {
        try {
            var all = bytes.readNBytes(limits.packed() + 1);
            if (all.length > limits.packed()) {
                throw Troubles.tooLarge(limits.packed());
            }
            return all;
        } catch (IOException broken) {
            throw Troubles.interrupted();
        }
    }

    private void refuseOthers() {
        if (new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
            throw Troubles.empty();
        }
        switch (magic()) {
            case OLE ->
                throw new String(head, StandardCharsets.UTF_16LE).contains("Encrypt")
                        ? Troubles.encrypted()
                        : Troubles.oldExcel();
            case EMPTY_ZIP -> throw Troubles.unreadable();
            case PDF -> throw Troubles.otherKind("PDF");
            default -> refuseMarkup();
        }
    }

    private void refuseMarkup() {
        var text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        if (text.startsWith("<") || text.startsWith("\u00EF\u00BB\u00BF<")) {
            throw Troubles.otherKind("HTML/XML");
        }
    }

    private int magic() {
        int magic = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            magic = magic << Byte.SIZE | (i < head.length ? head[i] & 0xFF : 0);
        }
        return magic;
    }

    private static byte[] head(BufferedInputStream bytes) {
        try {
            bytes.mark(HEAD);
            var head = bytes.readNBytes(HEAD);
            bytes.reset();
            return head;
        } catch (IOException broken) {
            throw Troubles.interrupted();
        }
    }
}
