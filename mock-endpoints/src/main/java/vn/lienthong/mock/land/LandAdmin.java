package vn.lienthong.mock.land;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.util.List;
import vn.lienthong.mock.wire.AdminClient;

/**
 * The books of a land system in another process, over its admin side. Every method throws {@link java.io.UncheckedIOException}
 * when that cannot be reached.
 */
public final class LandAdmin {
    private final AdminClient client;

    private LandAdmin(AdminClient client) {
        this.client = client;
    }

    /** @param adminUrl such as {@code http://localhost:9099}; nothing is called yet */
    public static LandAdmin at(URI adminUrl) {
        return new LandAdmin(new AdminClient(adminUrl, "land"));
    }

    public LandSummary summary() {
        return client.get("books", new TypeReference<>() {});
    }

    /** Every dossier, in the order in which they came. */
    public List<HeldLandDossier> dossiers() {
        return client.get("books/dossiers", new TypeReference<>() {});
    }

    /** Requests that broke the contract, oldest first; at most the last thousand. */
    public List<LandJudgement> judgements() {
        return client.get("books/judgements", new TypeReference<>() {});
    }
}
