package vn.lienthong.gateway.reconcile.side;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.reconcile.Standing;

/** Reads a run as it was written. */
final class RunReader implements AutoCloseable {

    private static final int BUFFER = 1 << 15;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;
    private static final int BYTE = 0xFF;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private String mark = "";

    RunReader(Path file) throws IOException {
        this.in = Files.newInputStream(file);
    }

    /** @return the next row; null at the end */
    @Nullable
    Standing read() throws IOException {
        if (at == end && !more(1)) {
            return null;
        }
        String code = text("");
        mark = text(mark);
        return new Standing(code, mark, fields());
    }

    private SortedMap<String, String> fields() throws IOException {
        int count = length();
        if (count == 0) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> fields = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            fields.put(text(""), text(""));
        }
        return fields;
    }

    /** @param usual what it often is: given back itself where it is the same, so that a million marks are not a million texts */
    private String text(String usual) throws IOException {
        int length = length();
        if (end - at < length && !more(length)) {
            throw new EOFException("a run ends within a row");
        }
        int from = at;
        at += length;
        return isSame(usual, from, length) ? usual : new String(buffer, from, length, StandardCharsets.UTF_8);
    }

    private boolean isSame(String usual, int from, int length) {
        if (usual.length() != length || length == 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (usual.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int length() throws IOException {
        int low = next();
        return low < MORE ? low : low - MORE + (next() << SEVEN_BITS);
    }

    private int next() throws IOException {
        if (at == end && !more(1)) {
            throw new EOFException("a run ends within a row");
        }
        return buffer[at++] & BYTE;
    }

    /** Fills the buffer until it holds so many unread bytes. */
    private boolean more(int wanted) throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        while (end < wanted) {
            int got = in.read(buffer, end, buffer.length - end);
            if (got < 0) {
                return false;
            }
            end += got;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
