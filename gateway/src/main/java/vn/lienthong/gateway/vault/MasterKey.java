package vn.lienthong.gateway.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * A key that wraps the data keys.
 *
 * @param name tells master keys apart and gives nothing away about them; it stands beside each data key that it wraps
 */
record MasterKey(String name, SecretKey key) {

    private static final byte[] CHECK = "lienthong master key".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECK_BYTES = 8;

    /** @return the key, or empty where the text is not base64 of {@value Gcm#KEY_BYTES} bytes */
    static Optional<MasterKey> parse(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            return bytes.length == Gcm.KEY_BYTES ? Optional.of(of(Gcm.key(bytes))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static MasterKey of(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new MasterKey(HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(CHECK), CHECK_BYTES)), key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    static String random() {
        return Base64.getEncoder().encodeToString(Gcm.randomKey());
    }

    byte[] wrap(SecretKey dataKey, YearMonth month) {
        return Gcm.seal(key, dataKey.getEncoded(), context(month));
    }

    SecretKey unwrap(byte[] wrapped, YearMonth month) {
        try {
            return Gcm.key(Gcm.open(key, ByteBuffer.wrap(wrapped), context(month)));
        } catch (AEADBadTagException wrong) {
            throw new NotSealed("the data key of " + month + " does not open under the master key " + name, wrong);
        }
    }

    private static byte[] context(YearMonth month) {
        return ("data-key:" + month).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "master key " + name;
    }
}
