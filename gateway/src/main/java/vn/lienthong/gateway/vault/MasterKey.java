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
        return wrap(dataKey, dataKeyOf(month));
    }

    /** @param use what the wrapped key is for; it unwraps for the same use only */
    byte[] wrap(SecretKey wrapped, String use) {
        return Gcm.seal(key, wrapped.getEncoded(), use.getBytes(StandardCharsets.UTF_8));
    }

    SecretKey unwrap(byte[] wrapped, YearMonth month) {
        return unwrap(wrapped, dataKeyOf(month));
    }

    SecretKey unwrap(byte[] wrapped, String use) {
        try {
            return Gcm.key(Gcm.open(key, ByteBuffer.wrap(wrapped), use.getBytes(StandardCharsets.UTF_8)));
        } catch (AEADBadTagException wrong) {
            throw new NotSealed(use + " does not open under the master key " + name, wrong);
        }
    }

    private static String dataKeyOf(YearMonth month) {
        return "data-key:" + month;
    }

    @Override
    public String toString() {
        return "master key " + name;
    }
}
