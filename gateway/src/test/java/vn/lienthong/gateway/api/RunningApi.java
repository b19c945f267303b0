package vn.lienthong.gateway.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.report.Row;

/** The API on a real port, its ledger empty before each test. */
@SpringBootTest(
        classes = TestGateway.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lienthong.access.origins.mot-cua.api-key=" + RunningApi.ORIGIN,
            "lienthong.access.origins.mot-cua-cu.api-key=" + RunningApi.OTHER_ORIGIN,
            "lienthong.access.operators.hoa.api-key=" + RunningApi.OPERATOR,
            "lienthong.access.operators.lan.api-key=" + RunningApi.VIEWER,
            "lienthong.access.operators.lan.role=viewer",
            "lienthong.access.operators.minh.api-key=" + RunningApi.APPROVER,
            "lienthong.access.operators.minh.role=approver",
            "lienthong.access.operators.truc.api-key=" + RunningApi.ADMINISTRATOR,
            "lienthong.access.operators.truc.role=administrator",
            "lienthong.access.limits.failures-per-address=100000",
            "lienthong.door.max-body=64KB",
            "management.server.port=",
            "management.endpoint.health.validate-group-membership=false"
        })
public abstract class RunningApi {

    public static final String ORIGIN = "synthetic-key-of-mot-cua-01";
    public static final String OTHER_ORIGIN = "synthetic-key-of-mot-cua-02";
    public static final String OPERATOR = "synthetic-key-of-operator-1";
    public static final String VIEWER = "synthetic-key-of-viewer-0001";
    public static final String APPROVER = "synthetic-key-of-approver-01";
    public static final String ADMINISTRATOR = "synthetic-key-of-administrator-1";
    public static final String NOBODY = "";

    private static final String LOCAL = "http://localhost:";

    protected final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected DatabaseThatGoesAway database;

    @Autowired
    protected SettableClock clock;

    @BeforeEach
    void emptyLedger() throws SQLException {
        database.away(false);
        clock.advance(Duration.between(clock.instant(), TestGateway.NOW));
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(
                    "TRUNCATE timeline, payload, message, receipt, subject, audit, lever, replay_job, approval, act_request, day_account, dossier_fact_mark CASCADE");
            statement.execute("SET session_replication_role = DEFAULT");
            statement.execute("UPDATE lane SET status = 'OPEN', reason = '', until = NULL");
        }
    }

    protected Row row() {
        return new Row(jdbc);
    }

    protected Reply get(String path, String key) {
        return send(request(path, key).GET());
    }

    protected Reply post(String path, String key, String json, String... headers) {
        return post(path, key, BodyPublishers.ofString(json, StandardCharsets.UTF_8), "application/json", headers);
    }

    /** Posts without saying how long the body is. */
    protected Reply postChunked(String path, String key, byte[] body) {
        return post(path, key, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "application/json");
    }

    protected Reply post(String path, String key, BodyPublisher body, String type, String... headers) {
        HttpRequest.Builder request = request(path, key).POST(body).header("Content-Type", type);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    protected HttpRequest.Builder request(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(LOCAL + port + path));
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    protected Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
