package vn.lienthong.mock.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.lienthong.mock.line.ActiveLineFault;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.wire.AdminClient;

/**
 * The people, faults and books of a citizen service in another process, over its admin side. Every method throws {@link
 * java.io.UncheckedIOException} when that cannot be reached, and {@link IllegalArgumentException} with the service's own sentence when
 * it refuses.
 */
public final class IdentityAdmin {
    private final AdminClient client;

    private IdentityAdmin(AdminClient client) {
        this.client = client;
    }

    /** @param adminUrl such as {@code http://localhost:9103}; nothing is called yet */
    public static IdentityAdmin at(URI adminUrl) {
        return new IdentityAdmin(new AdminClient(adminUrl, "identity"));
    }

    public List<Person> people() {
        return client.get("people", new TypeReference<>() {});
    }

    /** Adds a person, or replaces the one with the same number. */
    public void add(Person person) {
        client.post("people", person, new TypeReference<Person>() {});
    }

    /** @return whether there was such a person */
    public boolean removePerson(String number) {
        return client.delete("people/" + number);
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

    /** Tokens are wrong in this way from now on. */
    public void flaw(TokenFlaw flaw) {
        client.post("issuer/flaw", new MockIdentity.Flawed(flaw), new TypeReference<MockIdentity.Flawed>() {});
    }

    /** Ends every token of the service bus. */
    public void expireTokens() {
        client.post("tokens/expire", Map.of(), new TypeReference<Map<String, Integer>>() {});
    }

    public IdentitySummary summary() {
        return client.get("books", new TypeReference<>() {});
    }

    /** The last thousand, oldest first. */
    public List<LookUp> lookUps() {
        return client.get("books/lookups", new TypeReference<>() {});
    }

    /** Requests that broke the contract, oldest first; at most the last thousand. */
    public List<IdentityJudgement> judgements() {
        return client.get("books/judgements", new TypeReference<>() {});
    }

    /** Forgets everything but the people. */
    public void forget() {
        client.delete("books");
    }
}
