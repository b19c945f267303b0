package vn.lienthong.mock.province;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.wire.AdminClient;

/**
 * The books of a province in another process, over its admin side. Every method throws {@link java.io.UncheckedIOException} when that
 * cannot be reached, and {@link IllegalArgumentException} with the province's own sentence when it refuses.
 */
public final class ProvinceAdmin implements Notices {
    private final AdminClient client;

    private ProvinceAdmin(AdminClient client) {
        this.client = client;
    }

    /** @param adminUrl such as {@code http://localhost:9093}; nothing is called yet */
    public static ProvinceAdmin at(URI adminUrl) {
        return new ProvinceAdmin(new AdminClient(adminUrl, "province"));
    }

    @Override
    public NoticeSummary summary() {
        return client.get("books", new TypeReference<>() {});
    }

    @Override
    public List<Notice> taken() {
        return client.get("notices", new TypeReference<>() {});
    }

    @Override
    public List<Notice> of(String dossier) {
        String code = URLEncoder.encode(dossier, StandardCharsets.UTF_8);
        return client.get("notices?dossier=" + code, new TypeReference<>() {});
    }

    @Override
    public Optional<Notice> newest(String message) {
        return taken().stream()
                .filter(it -> it.message().equals(message))
                .max(Comparator.comparingLong(Notice::number));
    }

    @Override
    public List<Objection> objections() {
        return client.get("objections", new TypeReference<>() {});
    }

    @Override
    public void forget() {
        client.delete("books");
    }
}
