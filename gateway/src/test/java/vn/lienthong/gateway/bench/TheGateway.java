package vn.lienthong.gateway.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.RunningGateway;

/**
 * The gateway: handed in at the REST door by so many clients at once, until the ledger says that all are delivered. Its rounds
 * are those of production; tests have faster ones.
 */
final class TheGateway implements Contestant {

    private static final String UNDELIVERED =
            "SELECT count(*) FROM message WHERE state IN ('WAITING', 'SENDING', 'UNKNOWN', 'PARKED')";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final RunningGateway gateway;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int atOnce;

    TheGateway(Path data, URI portal, int atOnce, int together) {
        this.atOnce = atOnce;
        this.gateway = RunningGateway.start(
                List.of(),
                data,
                portal,
                Clock.systemUTC(),
                "lienthong.npsp.calls.consumers=" + atOnce,
                "lienthong.npsp.calls.dossiers=" + together,
                "lienthong.npsp.answers.dossier-batch-atomic=true",
                "lienthong.npsp.calls.window=" + atOnce * 8,
                "lienthong.rounds.dispatch=100ms",
                "lienthong.rounds.mirror=500ms");
    }

    DataSource database() {
        return gateway.bean(DataSource.class);
    }

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public void forward(List<Sample> dossiers) throws Exception {
        Crowd.each(atOnce, dossiers, this::submit);
        JdbcClient sql = JdbcClient.create(database());
        await().pollInterval(BETWEEN_LOOKS)
                .atMost(LONGEST)
                .until(() -> sql.sql(UNDELIVERED).query(Long.class).single() == 0);
    }

    private void submit(Sample dossier) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.base().resolve("/api/v1/dossiers"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + RunningGateway.ORIGIN_KEY)
                .POST(BodyPublishers.ofByteArray(dossier.document()))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 202) {
            throw new IOException("not accepted: " + response.statusCode() + " " + response.body());
        }
    }

    @Override
    public void close() {
        gateway.close();
    }
}
