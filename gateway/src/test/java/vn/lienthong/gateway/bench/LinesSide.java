package vn.lienthong.gateway.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/** A side out of a file with a code and a status in each line. */
final class LinesSide implements Side<Standing> {

    private final InputStream file;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private String mark = "";

    LinesSide(Path file) throws IOException {
        this.file = Files.newInputStream(file);
    }

    @Override
    public boolean hasNext() {
        return at < end || more();
    }

    @Override
    public Standing next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String code = upTo('\t');
        String status = upTo('\n');
        mark = status.equals(mark) ? mark : status;
        return new Standing(code, mark);
    }

    private String upTo(char sign) {
        int from = at;
        int to = from;
        while (to == end || buffer[to] != sign) {
            if (to < end) {
                to++;
            } else {
                int read = to - from;
                if (!more()) {
                    throw new IllegalStateException("a line has no end");
                }
                from = at;
                to = from + read;
            }
        }
        at = to + 1;
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    /** Moves what is left to the beginning of the buffer and reads on. */
    private boolean more() {
        try {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            int got = file.read(buffer, end, buffer.length - end);
            end += Math.max(got, 0);
            return got > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
