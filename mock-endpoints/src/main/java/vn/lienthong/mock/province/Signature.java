package vn.lienthong.mock.province;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lienthong.mock.wire.HttpCall;

/**
 * The signature of a notice: header {@code X-LienThong-Signature: t=SECONDS,v1=HEX}, where HEX is the HMAC-SHA256, with the
 * shared secret, of the seconds, a full stop and the body's bytes.
 */
final class Signature {
    static final String HEADER = "X-LienThong-Signature";

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,11}),v1=([0-9a-f]{64})");

    private final Clock clock;
    private final Duration oldest;
    private final byte[] secret;

    Signature(Clock clock, Duration oldest, String secret) {
        this.clock = clock;
        this.oldest = oldest;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with the call's signature; empty when it is right. */
    Optional<String> wrong(HttpCall call) {
        Optional<String> header = call.header(HEADER);
        if (header.isEmpty()) {
            return Optional.of("header:" + HEADER + ": is missing");
        }
        Matcher form = FORM.matcher(header.get());
        if (!form.matches()) {
            return Optional.of("header:" + HEADER + ": must be t=<unix seconds>,v1=<64 lower-case hex digits>");
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(form.group(1))), clock.instant());
        if (age.abs().compareTo(oldest) > 0) {
            return Optional.of("header:" + HEADER + ": t is more than " + oldest.toMinutes() + " minutes away from "
                    + clock.instant());
        }
        byte[] given = HexFormat.of().parseHex(form.group(2));
        return MessageDigest.isEqual(given, mac(form.group(1), call.body()))
                ? Optional.empty()
                : Optional.of("header:" + HEADER + ": v1 is not the HMAC-SHA256 of this body with the shared secret");
    }

    private byte[] mac(String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
