package vn.lienthong.gateway.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.AEADBadTagException;

/**
 * Sealed bytes are: the version of this format (one byte, {@value #VERSION}), the id of the data key (four bytes, big-endian),
 * the nonce (12), the ciphertext (as long as the plain text), the tag (16). Version, key id and context are authenticated. After the
 * key is destroyed the first two stay.
 */
final class MonthlyVault implements Vault {

    private static final byte VERSION = 1;
    private static final int HEADER = Byte.BYTES + Integer.BYTES;

    private final DataKeys keys;

    MonthlyVault(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        DataKey key = keys.ofThisMonth();
        byte[] sealed = Gcm.seal(key.key(), plain, context(key.id(), context));
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(head(key.id()))
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        if (sealed.length < HEADER || bytes.get() != VERSION) {
            throw new NotSealed(context + " is not sealed in a form that is known");
        }
        if (sealed.length == HEADER) {
            throw keys.destroyed(bytes.getInt());
        }
        DataKey key = keys.withId(bytes.getInt());
        try {
            return Gcm.open(key.key(), bytes, context(key.id(), context));
        } catch (AEADBadTagException wrong) {
            throw new NotSealed(context + " does not open: it was changed, or sealed as something else", wrong);
        }
    }

    /** With what everything begins that is sealed under the key. */
    static byte[] head(int key) {
        return ByteBuffer.allocate(HEADER).put(VERSION).putInt(key).array();
    }

    private static byte[] context(int key, String context) {
        byte[] text = context.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEADER + text.length)
                .put(head(key))
                .put(text)
                .array();
    }
}
