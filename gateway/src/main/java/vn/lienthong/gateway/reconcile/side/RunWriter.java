package vn.lienthong.gateway.reconcile.side;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.lienthong.routes.reconcile.Standing;

/** Writes a run: for each row its code, its mark and its facts, each text with its length in bytes before it. */
final class RunWriter implements AutoCloseable {

    /** Bytes of a text; longer ones are no code, mark or fact. */
    static final int LONGEST = 0x3FFF;

    private static final int BUFFER = 1 << 16;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    RunWriter(Path file) throws IOException {
        this.out = Files.newOutputStream(file);
    }

    void write(Standing row) throws IOException {
        text(row.code());
        text(row.mark());
        length(row.fields().size());
        for (Map.Entry<String, String> field : row.fields().entrySet()) {
            text(field.getKey());
            text(field.getValue());
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a text of a list is longer than " + LONGEST + " bytes");
        }
        length(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void length(int length) throws IOException {
        room(2);
        if (length < MORE) {
            buffer[filled++] = (byte) length;
        } else {
            buffer[filled++] = (byte) (length | MORE);
            buffer[filled++] = (byte) (length >>> SEVEN_BITS);
        }
    }

    private void room(int wanted) throws IOException {
        if (filled + wanted > BUFFER) {
            out.write(buffer, 0, filled);
            filled = 0;
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write(buffer, 0, filled);
        }
    }
}
