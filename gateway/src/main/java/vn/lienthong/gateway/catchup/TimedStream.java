package vn.lienthong.gateway.catchup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A file that comes in too slowly is broken off, so that it does not keep others out. */
final class TimedStream extends FilterInputStream {

    private final long begun = System.nanoTime();
    private final long longest;

    TimedStream(InputStream bytes, Duration longest) {
        super(bytes);
        this.longest = longest.toNanos();
    }

    @Override
    public int read() throws IOException {
        inTime();
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        inTime();
        return super.read(into, from, length);
    }

    private void inTime() throws IOException {
        if (System.nanoTime() - begun > longest) {
            throw new IOException("a file came in too slowly");
        }
    }
}
