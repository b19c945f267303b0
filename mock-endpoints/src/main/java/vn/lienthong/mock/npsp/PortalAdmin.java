package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.wire.AdminClient;

/**
 * The faults, books, filings and back office of a Portal in another process, over its admin side. Every method throws
 * {@link java.io.UncheckedIOException} when that cannot be reached, and {@link IllegalArgumentException} with the Portal's own
 * sentence when it refuses.
 */
public final class PortalAdmin {
    private final Faults faults;
    private final Books books;
    private final Procedures procedures;
    private final Filings filings;
    private final BackOffice office;

    private PortalAdmin(AdminClient client) {
        this.faults = new RemoteFaults(client);
        this.books = new RemoteBooks(client);
        this.procedures = new RemoteProcedures(client);
        this.filings = new RemoteFilings(client);
        this.office = new RemoteOffice(client);
    }

    /** @param adminUrl such as {@code http://localhost:9091}; nothing is called yet */
    public static PortalAdmin at(URI adminUrl) {
        return new PortalAdmin(new AdminClient(adminUrl, "portal"));
    }

    public Faults faults() {
        return faults;
    }

    public Books books() {
        return books;
    }

    public Procedures procedures() {
        return procedures;
    }

    public Filings filings() {
        return filings;
    }

    public BackOffice office() {
        return office;
    }

    private record RemoteOffice(AdminClient client) implements BackOffice {
        @Override
        public long rollBack(long sequence) {
            Map<String, Long> answer = client.post("books/rollback", Map.of("to", sequence), new TypeReference<>() {});
            return answer.getOrDefault("gone", 0L);
        }

        @Override
        public void key(String maHoSo, String status) {
            client.post(
                    "books/keyed",
                    Map.of("maHoSo", maHoSo, "status", status),
                    new TypeReference<Map<String, Boolean>>() {});
        }

        @Override
        public void change(String maHoSo, String field, String value) {
            client.post(
                    "books/changed",
                    Map.of("maHoSo", maHoSo, "field", field, "value", value),
                    new TypeReference<Map<String, Boolean>>() {});
        }

        @Override
        public void twice(String maHoSo) {
            client.post("books/twice", Map.of("maHoSo", maHoSo), new TypeReference<Map<String, Boolean>>() {});
        }

        @Override
        public String export() {
            return client.text("books/export.csv");
        }
    }

    private record RemoteFilings(AdminClient client) implements Filings {
        @Override
        public List<Filing> file(FilingOrder order) {
            return client.post("filings", order, new TypeReference<>() {});
        }

        @Override
        public boolean handOverAgain(FilingOrder order) {
            Map<String, Boolean> answer = client.post("filings/again", order, new TypeReference<>() {});
            return answer.getOrDefault("decided", false);
        }

        @Override
        public List<Filing> filed() {
            return client.get("filings", new TypeReference<>() {});
        }
    }

    private record RemoteFaults(AdminClient client) implements Faults {
        @Override
        public ActiveFault add(Fault fault) {
            return client.post("faults", fault, new TypeReference<>() {});
        }

        @Override
        public boolean remove(String id) {
            return client.delete("faults/" + encoded(id));
        }

        @Override
        public void clear() {
            client.delete("faults");
        }

        @Override
        public List<ActiveFault> list() {
            return client.get("faults", new TypeReference<>() {});
        }

        @Override
        public int expireSessions() {
            Map<String, Integer> answer = client.post("sessions/expire", Map.of(), new TypeReference<>() {});
            return answer.getOrDefault("expired", 0);
        }
    }

    private record RemoteBooks(AdminClient client) implements Books {
        @Override
        public BooksSummary summary() {
            return client.get("books", new TypeReference<>() {});
        }

        @Override
        public List<HeldDossier> dossiers() {
            return client.get("books/dossiers", new TypeReference<>() {});
        }

        @Override
        public Optional<DossierFile> dossier(String maHoSo) {
            return client.find("books/dossiers/" + encoded(maHoSo), new TypeReference<>() {});
        }

        @Override
        public List<Telling> tellings(long after, int limit) {
            return client.get("books/tellings?after=" + after + "&limit=" + limit, new TypeReference<>() {});
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

    private record RemoteProcedures(AdminClient client) implements Procedures {
        @Override
        public List<Procedure> list() {
            return page().procedures();
        }

        @Override
        public void put(Procedure procedure) {
            client.post("procedures", procedure, new TypeReference<ProcedureDesk.Page>() {});
        }

        @Override
        public boolean remove(String maTTHC) {
            return client.delete("procedures/" + encoded(maTTHC));
        }

        @Override
        public boolean strict() {
            return page().strict();
        }

        @Override
        public void strict(boolean refuseUnknown) {
            client.post(
                    "procedures/strict", Map.of("strict", refuseUnknown), new TypeReference<ProcedureDesk.Page>() {});
        }

        private ProcedureDesk.Page page() {
            return client.get("procedures", new TypeReference<>() {});
        }
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
