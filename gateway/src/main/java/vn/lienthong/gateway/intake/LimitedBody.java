package vn.lienthong.gateway.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a call, to a limit whatever its length was said to be. */
public final class LimitedBody extends FilterInputStream {

    /** It is longer. */
    public static final class TooLong extends IOException {

        TooLong(long most) {
            super("longer than " + most + " bytes");
        }
    }

    private final long most;
    private long read;

    public LimitedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    /** Whoever reads it may think to be the last one. The container closes it after the answer. */
    @Override
    public void close() {
        // not yet
    }

    /** Lets a caller finish who only then looks for the answer; not for ever. */
    public void rest() throws IOException {
        in.skip(most - Math.min(read, most));
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > most) {
            throw new TooLong(most);
        }
    }
}
