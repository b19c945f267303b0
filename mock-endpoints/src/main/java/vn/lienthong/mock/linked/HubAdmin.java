package vn.lienthong.mock.linked;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.mock.wire.AdminClient;

/**
 * The switches and books of a hub in another process, over its admin side. Every method throws {@link java.io.UncheckedIOException}
 * when that cannot be reached, and {@link IllegalArgumentException} with the hub's own sentence when it refuses.
 */
public final class HubAdmin {
    private final AdminClient client;

    private HubAdmin(AdminClient client) {
        this.client = client;
    }

    /** @param adminUrl such as {@code http://localhost:9097}; nothing is called yet */
    public static HubAdmin at(URI adminUrl) {
        return new HubAdmin(new AdminClient(adminUrl, "hub"));
    }

    /** Invented births, numbered on from what is there, of children that were born on that day. */
    public void hand(int births, LocalDate bornOn) {
        client.post("dossiers", new MockHub.Handed(births, 0, bornOn), new TypeReference<MockHub.Handed>() {});
    }

    /** What the agencies are made to do. */
    public List<HubSwitches.Active> switches() {
        return client.get("switches", new TypeReference<>() {});
    }

    public HubSwitches.Active add(HubSwitch what) {
        return client.post("switches", what, new TypeReference<>() {});
    }

    /** @return whether there was such a switch */
    public boolean removeSwitch(String id) {
        return client.delete("switches/" + id);
    }

    public HubSummary summary() {
        return client.get("books", new TypeReference<>() {});
    }

    /** Every dossier, in the order in which they were handed in. */
    public List<HeldDossier> dossiers() {
        return client.get("books/dossiers", new TypeReference<>() {});
    }

    /** Requests that broke the contract, oldest first; at most the last thousand. */
    public List<HubJudgement> judgements() {
        return client.get("books/judgements", new TypeReference<>() {});
    }
}
