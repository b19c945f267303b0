package vn.lienthong.gateway.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Another stream in base64, made as it is read. */
final class Base64Stream extends InputStream {

    private static final int AT_ONCE = 3 * 4096;

    private final InputStream plain;
    private byte[] encoded = new byte[0];
    private int at;

    Base64Stream(InputStream plain) {
        this.plain = plain;
    }

    @Override
    public int read() throws IOException {
        return fill() ? encoded[at++] : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        if (!fill()) {
            return -1;
        }
        int given = Math.min(most, encoded.length - at);
        System.arraycopy(encoded, at, into, offset, given);
        at += given;
        return given;
    }

    private boolean fill() throws IOException {
        if (at == encoded.length) {
            encoded = Base64.getEncoder().encode(plain.readNBytes(AT_ONCE));
            at = 0;
        }
        return encoded.length > 0;
    }
}
