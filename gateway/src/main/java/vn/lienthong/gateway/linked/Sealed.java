package vn.lienthong.gateway.linked;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** Why a dossier of the hub cannot be taken: findings over a document, and so sealed. */
final class Sealed {

    /** One finding, as it is kept and shown. */
    record Found(String pointer, String rule, Words message, Words remedy) {}

    private final Vault vault;
    private final ObjectMapper json = new ObjectMapper();

    Sealed(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(UUID dossier, List<Finding> findings) {
        List<Found> found = findings.stream()
                .map(it -> new Found(it.pointer(), it.rule(), it.message(), it.remedy()))
                .toList();
        try {
            return vault.seal(json.writeValueAsBytes(found), context(dossier));
        } catch (IOException impossible) {
            throw new UncheckedIOException("findings are plain data", impossible);
        }
    }

    /** @return empty where there are none, or their key was destroyed */
    List<Found> open(UUID dossier, byte @Nullable [] sealed) {
        if (sealed == null) {
            return List.of();
        }
        try {
            return List.of(json.readValue(vault.open(sealed, context(dossier)), Found[].class));
        } catch (KeyDestroyed gone) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException("findings are kept as JSON", impossible);
        }
    }

    private static String context(UUID dossier) {
        return "linked:" + dossier + ":findings";
    }
}
