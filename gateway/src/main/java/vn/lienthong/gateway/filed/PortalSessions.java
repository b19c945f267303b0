package vn.lienthong.gateway.filed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.origin.Secret;

/**
 * The Portal's sessions: until when each is good, and a nonce, under a keyed hash. So every node knows each of them, none is kept
 * anywhere, and all are over once the password is another.
 */
final class PortalSessions {

    private static final String HMAC = "HmacSHA256";
    private static final int NONCE = 16;
    private static final int SIGNED = Long.BYTES + NONCE;
    private static final int WHOLE = SIGNED + 32;
    private static final Secret NOBODYS = Secret.of("");

    private final @Nullable String username;
    private final @Nullable Secret password;
    private final Duration lifetime;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PortalSessions(FiledSettings.Caller settings, Clock clock) {
        this.username = settings.username();
        this.password = settings.password();
        this.lifetime = settings.sessionLifetime();
        this.clock = clock;
    }

    boolean isAccount(String name, String presented) {
        Secret expected = password;
        boolean right = (expected == null ? NOBODYS : expected).is(presented);
        return right && expected != null && name.equals(username);
    }

    String give() {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        long until = clock.instant().plus(lifetime).getEpochSecond();
        byte[] signed = ByteBuffer.allocate(SIGNED).putLong(until).put(nonce).array();
        byte[] whole = ByteBuffer.allocate(WHOLE).put(signed).put(hmac(signed)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    boolean isGood(String session) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(session);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        if (whole.length != WHOLE || password == null) {
            return false;
        }
        byte[] signed = Arrays.copyOf(whole, SIGNED);
        boolean ours = MessageDigest.isEqual(hmac(signed), Arrays.copyOfRange(whole, SIGNED, WHOLE));
        return ours && ByteBuffer.wrap(signed).getLong() > clock.instant().getEpochSecond();
    }

    private byte[] hmac(byte[] signed) {
        Secret key = password;
        if (key == null) {
            throw new IllegalStateException("no password is set, so no session is given out");
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(("filed-session:" + key.reveal()).getBytes(StandardCharsets.UTF_8), HMAC));
            return mac.doFinal(signed);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }
}
