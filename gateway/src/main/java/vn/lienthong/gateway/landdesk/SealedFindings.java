package vn.lienthong.gateway.landdesk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Finding;

/** What is wrong with what came in: findings over a document, and so sealed. */
public final class SealedFindings {

    private final Vault vault;
    private final ObjectMapper json = new ObjectMapper();

    SealedFindings(Vault vault) {
        this.vault = vault;
    }

    /** @return null where there are none */
    public byte @Nullable [] seal(String context, List<Finding> findings) {
        if (findings.isEmpty()) {
            return null;
        }
        try {
            return vault.seal(
                    json.writeValueAsBytes(
                            findings.stream().map(LandFinding::of).toList()),
                    context);
        } catch (IOException impossible) {
            throw new UncheckedIOException("findings are plain data", impossible);
        }
    }

    /** @return empty where there are none, or their key was destroyed */
    public List<LandFinding> open(String context, byte @Nullable [] sealed) {
        if (sealed == null) {
            return List.of();
        }
        try {
            return List.of(json.readValue(vault.open(sealed, context), LandFinding[].class));
        } catch (KeyDestroyed gone) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException("findings are kept as JSON", impossible);
        }
    }
}
