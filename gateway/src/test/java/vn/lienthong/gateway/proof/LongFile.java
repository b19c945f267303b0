package vn.lienthong.gateway.proof;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A PDF by its first bytes, and noise from there on: as long as is asked for, and nowhere kept. */
final class LongFile extends InputStream {

    private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final long length;
    private final byte[] noise = new byte[1 << 20];
    private long at;

    LongFile(int seed, long length) {
        this.length = length;
        new Random(seed).nextBytes(noise);
    }

    @Override
    public int read() {
        if (at == length) {
            return -1;
        }
        int b = at < HEAD.length ? HEAD[(int) at] : noise[(int) (at % noise.length)] & 0xFF;
        at++;
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (at < HEAD.length || at == length) {
            int b = read();
            if (b >= 0) {
                into[offset] = (byte) b;
            }
            return b < 0 ? -1 : 1;
        }
        int from = (int) (at % noise.length);
        int given = (int) Math.min(Math.min(most, noise.length - from), length - at);
        System.arraycopy(noise, from, into, offset, given);
        at += given;
        return given;
    }
}
