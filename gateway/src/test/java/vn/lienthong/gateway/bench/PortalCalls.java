package vn.lienthong.gateway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.mappings.npsp.NpspWriter;
import vn.lienthong.mappings.npsp.Session;

/** What anybody needs to call the Portal: a session, and the body of a create. */
final class PortalCalls {

    static final String DSTCODE = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
    private static final String PREFIX = "/XrdAdapter/RestService/forward";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final NpspWriter writer = new NpspWriter();
    private final URI base;
    private final Session session;

    PortalCalls(URI portal) throws IOException, InterruptedException {
        this.base = URI.create(portal + PREFIX);
        byte[] login = writer.write(new NpspRequest.Login("ninhbinh", "synthetic-only"));
        this.session = new Session(post("/mapi/login", login).path("session").asText());
    }

    URI writes() {
        return URI.create(base + "/mapi/g");
    }

    byte[] create(Sample dossier) {
        return writer.write(NpspRequest.SyncDossiers.of(session, "000.00.00.H42", false, List.of(dossier.wire())));
    }

    void send(Sample dossier) throws IOException, InterruptedException {
        JsonNode answer = post("/mapi/g", create(dossier));
        if (answer.path("error_code").asInt(-1) != 0) {
            throw new IOException("refused: " + answer);
        }
    }

    private JsonNode post(String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("dstcode", DSTCODE)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
    }
}
