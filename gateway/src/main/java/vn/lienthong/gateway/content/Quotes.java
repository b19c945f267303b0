package vn.lienthong.gateway.content;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.message.Quote;

/** What other systems said about a message, sealed in a column of its own beside our own words, which stay in clear. */
public final class Quotes {

    /** What stands for words whose key was destroyed. */
    public static final String DESTROYED = "đã huỷ khoá / key destroyed";

    private final Vault vault;

    public Quotes(Vault vault) {
        this.vault = vault;
    }

    /** @return the other's words of the text, sealed; null where there are none */
    public byte @Nullable [] seal(UUID message, String text) {
        String theirs = Quote.within(text);
        return theirs.isEmpty() ? null : vault.seal(theirs.getBytes(StandardCharsets.UTF_8), context(message));
    }

    /**
     * Our own words and the other's again in one text, not yet masked.
     *
     * @param ours empty where there are none
     */
    public String joined(UUID message, @Nullable String ours, byte @Nullable [] sealed) {
        String own = ours == null ? "" : ours;
        return sealed == null ? own : Quote.shown(Quote.of(own, open(message, sealed)));
    }

    private String open(UUID message, byte[] sealed) {
        try {
            return new String(vault.open(sealed, context(message)), StandardCharsets.UTF_8);
        } catch (KeyDestroyed gone) {
            return DESTROYED;
        }
    }

    private static String context(UUID message) {
        return "quote:" + message;
    }
}
