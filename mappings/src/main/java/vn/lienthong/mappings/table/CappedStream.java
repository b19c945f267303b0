package vn.lienthong.mappings.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in a trouble where it has more bytes than are allowed. */
final class CappedStream extends FilterInputStream {

    private final long most;
    private long seen;

    CappedStream(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        count(Math.max(0, many));
        return many;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) {
        seen += more;
        if (seen > most) {
            throw Troubles.tooLarge(most);
        }
    }
}
