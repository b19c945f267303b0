package vn.lienthong.gateway.landfile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.land.LandFileLink;

/** What papers are called and where they are: sealed, since both may name a person, and an address may carry a key. */
final class SealedLinks {

    private final JdbcClient sql;
    private final Vault vault;
    private final ObjectMapper json = new ObjectMapper();

    SealedLinks(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    byte[] seal(UUID file, LandFileLink link) {
        try {
            return vault.seal(json.writeValueAsBytes(link), context(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a link is plain data", impossible);
        }
    }

    /** @return empty where the key of its month was destroyed */
    Optional<LandFileLink> of(UUID file) {
        byte[] sealed = sql.sql("SELECT link FROM land_file WHERE id = :id")
                .param("id", file)
                .query((row, n) -> row.getBytes("link"))
                .single();
        try {
            return Optional.of(json.readValue(vault.open(sealed, context(file)), LandFileLink.class));
        } catch (KeyDestroyed gone) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("links are kept as JSON", impossible);
        }
    }

    private static String context(UUID file) {
        return "land-file:" + file;
    }
}
