package vn.lienthong.gateway.filed;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A body of which the beginning is kept as it came, and the hash of all that was read, for what turns out to be unreadable. */
final class FirstBytes extends FilterInputStream {

    private static final int MOST = 64 * 1024;

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private final MessageDigest digest;

    FirstBytes(InputStream body, MessageDigest digest) {
        super(body);
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            seen(new byte[] {(byte) b}, 0, 1);
        }
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        if (n > 0) {
            seen(into, offset, n);
        }
        return n;
    }

    byte[] first() {
        return first.toByteArray();
    }

    /** @return SHA-256 of what was read so far; to be asked for once */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void seen(byte[] bytes, int offset, int n) {
        digest.update(bytes, offset, n);
        first.write(bytes, offset, Math.min(n, MOST - first.size()));
    }
}
