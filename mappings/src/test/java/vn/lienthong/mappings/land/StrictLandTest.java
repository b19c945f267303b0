package vn.lienthong.mappings.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mock.land.LandNews;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;

/** Whatever is written for VBDLIS is held against the mock's strict reading of the contract, and what it writes against ours. */
final class StrictLandTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void nothing_that_is_written_breaks_the_contract() throws IOException, InterruptedException {
        var dialect = LandDialect.vbdlis();
        try (var land = MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS))) {
            for (long seed = 0; seed < 60; seed++) {
                var dossier = new LandDocuments()
                        .readDossier(new LandArbitrary(seed).dossier(3))
                        .orElseThrow();
                var reply =
                        post(land, new LandToWire(dialect).translate(dossier).orElseThrow());
                assertThat(reply).isInstanceOfAny(LandReply.Accepted.class, LandReply.AlreadyThere.class);
                for (var type : LandStepType.values()) {
                    assertThat(post(land, new LandToWire(dialect).translate(step(dossier.code(), seed, type))))
                            .isInstanceOf(LandReply.Accepted.class);
                }
            }
            assertThat(post(
                            land,
                            new LandToWire(dialect)
                                    .translate(step(
                                            new DossierCode("H42-250101-9999"), 1, LandStepType.RESULT_HANDED_OVER))))
                    .isInstanceOf(LandReply.NotThere.class);
            assertThat(land.books().judgements()).isEmpty();
        }
    }

    @Test
    void each_of_the_nine_calls_of_either_system_is_understood() {
        for (var system : LandSystem.values()) {
            for (var operation : LandNews.OPERATIONS) {
                var body = LandNews.of(system, operation, "H42.14.5-260701-0007", Instant.EPOCH);
                var type = LandCallType.of(operation).orElseThrow();

                assertThat(new LandIncoming(LandDialect.vbdlis())
                                .read(type, body.toString().getBytes(StandardCharsets.UTF_8))
                                .findings())
                        .as(operation)
                        .isEmpty();
            }
        }
    }

    private static LandStep step(DossierCode code, long seed, LandStepType type) {
        return new LandDocuments()
                .readStep(code, new LandArbitrary(seed).step(type))
                .orElseThrow();
    }

    private static LandReply post(MockLand land, LandRequest request) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        new LandWriter().write(request, id -> new ByteArrayInputStream(new byte[0]), body);
        HttpResponse<byte[]> answer = HTTP.send(
                HttpRequest.newBuilder(
                                land.baseUrl().resolve("/" + request.operation().path()))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofByteArray());
        return new LandReader(LandDialect.vbdlis())
                .read(new WireAnswer(answer.statusCode(), null, null, answer.body()));
    }
}
