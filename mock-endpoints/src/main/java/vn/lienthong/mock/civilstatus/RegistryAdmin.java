package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.line.ActiveLineFault;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.wire.AdminClient;

/**
 * The faults, switches and books of a registry in another process, over its admin side. Every method throws
 * {@link java.io.UncheckedIOException} when that cannot be reached, and {@link IllegalArgumentException} with the registry's own
 * sentence when it refuses.
 */
public final class RegistryAdmin {
    private final AdminClient client;

    private RegistryAdmin(AdminClient client) {
        this.client = client;
    }

    /** @param adminUrl such as {@code http://localhost:9095}; nothing is called yet */
    public static RegistryAdmin at(URI adminUrl) {
        return new RegistryAdmin(new AdminClient(adminUrl, "registry"));
    }

    /** What is on, in the order in which it was switched on. */
    public List<ActiveLineFault> faults() {
        return client.get("faults", new TypeReference<>() {});
    }

    /** Switches the fault on, at once. */
    public ActiveLineFault add(LineFault fault) {
        return client.post("faults", fault, new TypeReference<>() {});
    }

    /** @return whether there was such a fault */
    public boolean removeFault(String id) {
        return client.delete("faults/" + id);
    }

    /** What the registry is made to decide. */
    public List<Switches.Active> switches() {
        return client.get("switches", new TypeReference<>() {});
    }

    public Switches.Active add(RegistrySwitch what) {
        return client.post("switches", what, new TypeReference<>() {});
    }

    /** @return whether there was such a switch */
    public boolean removeSwitch(String id) {
        return client.delete("switches/" + id);
    }

    /** The old registers, in which the search looks. */
    public List<RegisterRecord> records() {
        return client.get("records", new TypeReference<>() {});
    }

    public void add(RegisterRecord record) {
        client.post("records", record, new TypeReference<RegisterRecord>() {});
    }

    public Pace pace() {
        return client.get("pace", new TypeReference<>() {});
    }

    /** Changes how long registrations take, of those under way too. */
    public void pace(Pace changed) {
        client.post("pace", changed, new TypeReference<Pace>() {});
    }

    public Books books() {
        return new RemoteBooks(client);
    }

    private record RemoteBooks(AdminClient client) implements Books {
        @Override
        public RegistrySummary summary() {
            return client.get("books", new TypeReference<>() {});
        }

        @Override
        public List<HeldRegistration> registrations() {
            return client.get("books/registrations", new TypeReference<>() {});
        }

        @Override
        public Optional<HeldRegistration> registration(String code) {
            return client.find("books/registrations/" + code, new TypeReference<>() {});
        }

        @Override
        public List<Judgement> judgements() {
            return client.get("books/judgements", new TypeReference<>() {});
        }

        @Override
        public void forget() {
            client.delete("books");
        }
    }
}
