package vn.lienthong.routes.province;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The value of the header by which a receiver knows that a call is ours, and of now. */
public final class Signature {

    public static final String HEADER = "X-LienThong-Signature";
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @return {@code t=<unix seconds>,v1=<hex of HMAC-SHA256 over "<t>." and the body>} */
    public static String of(Instant at, byte[] body, byte[] secret) {
        long seconds = at.getEpochSecond();
        Mac mac = keyed(secret);
        mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static Mac keyed(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
