package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.routes.civilstatus.FoundRecords;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Content;
import vn.lienthong.routes.queue.Policy;

/** A gateway whose extracts are asked for by hand, as the registry's connector would, and found nowhere. */
final class PaperStage implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The lane, without a connector: nothing moves on it but what the test moves. */
    static class QuietLane {
        @Bean
        LaneOnTerms quietCivilStatus() {
            Duration minute = Duration.ofMinutes(1);
            Policy policy = new Policy(minute, minute, minute, minute, minute, 3, 2, false, false);
            LaneTerms terms = new LaneTerms(policy, minute, minute, 0, minute, minute, minute);
            return new LaneOnTerms(Lane.CIVIL_STATUS, terms, 1);
        }
    }

    private final Stage stage;

    private PaperStage(Stage stage) {
        this.stage = stage;
    }

    static PaperStage open(Path data, String... settings) {
        return new PaperStage(Stage.with(QuietLane.class, data, settings));
    }

    static PaperStage over(Stage stage) {
        return new PaperStage(stage);
    }

    RunningGateway gateway() {
        return stage.gateway;
    }

    SettableClock clock() {
        return stage.clock;
    }

    SyntheticExtract extract() {
        return SyntheticExtract.of(stage.newCode());
    }

    /** Asked for, and the registry has it not; gives the message. */
    String notFound(SyntheticExtract extract) {
        return inHands(accepted(extract), "the registry has no such entry");
    }

    /** The same, received by a unit. */
    String notFound(SyntheticExtract extract, String unit) {
        return inHands(accepted(extract, new Submission.Labels(null, null, unit)), "the registry has no such entry");
    }

    String notAvailable(SyntheticExtract extract) {
        return inHands(accepted(extract), "the registry's search is not available");
    }

    /** The same for a message that goes again. */
    void notFoundAgain(String message) {
        inHands(message, "the registry has no such entry");
    }

    /** Asked for, and answered without anybody's help. */
    String asked(SyntheticExtract extract) {
        String message = accepted(extract);
        Claim claim = claim(message);
        CivilResult found = remembered(extract).orElseThrow(() -> new AssertionError("nothing is remembered"));
        bean(Answers.class).keep(claim.id(), CivilContent.json(found), Answers.Source.PAPER);
        bean(Ledger.class).settle(claim, new Outcome.Delivered("found before", stage.clock.instant()));
        return message;
    }

    void remembers(SyntheticExtract extract, boolean wanted) {
        assertThat(remembered(extract).isPresent())
                .as(new String(extract.json(), StandardCharsets.UTF_8))
                .isEqualTo(wanted);
    }

    JsonNode answer(String message) {
        Answers.Kept kept = bean(Answers.class).of(UUID.fromString(message)).orElseThrow();
        assertThat(kept.source()).isEqualTo(Answers.Source.PAPER);
        try {
            return JSON.readTree(kept.result());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its origin was told of a message, as text. */
    String noticesOf(String message) {
        StringBuilder told = new StringBuilder();
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            told.setLength(0);
            gateway()
                    .as(RunningGateway.ORIGIN_KEY, "/api/v1/notices?size=200")
                    .body()
                    .at("/notices")
                    .forEach(it -> {
                        if (it.at("/notice/message").asText().equals(message)) {
                            told.append(it);
                        }
                    });
            String state = gateway().state(message);
            assertThat(told.toString()).contains("\"what\":\"" + state + "\"");
        });
        return told.toString();
    }

    String audit(String act) {
        return gateway().operator("/api/v1/audit?size=200&act=" + act).body().toString();
    }

    String text(String key, String path) {
        return get(gateway().base().resolve(path), key).body();
    }

    String header(String key, String path, String name) {
        return get(gateway().base().resolve(path), key)
                .headers()
                .firstValue(name)
                .orElse("");
    }

    int status(String key, String path) {
        return get(gateway().base().resolve(path), key).statusCode();
    }

    /** What a verb of the command line prints; it must succeed. */
    String typed(String key, String... words) {
        return PaperDay.typed(gateway(), key, words);
    }

    void untilMetric(String name, long value) {
        String port = bean(Environment.class).getProperty("local.management.port");
        URI metrics = URI.create("http://localhost:" + port + "/actuator/prometheus");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(get(metrics, RunningGateway.OPERATOR_KEY)
                        .body()
                        .lines()
                        .filter(it -> it.startsWith(name + " "))
                        .map(it -> Double.valueOf(it.substring(name.length() + 1))))
                .containsExactly((double) value));
    }

    void lawHolds() {
        stage.lawHolds();
    }

    @Override
    public void close() {
        stage.close();
    }

    private String accepted(SyntheticExtract extract) {
        return accepted(extract, Submission.Labels.NONE);
    }

    private String accepted(SyntheticExtract extract, Submission.Labels labels) {
        CivilDossier dossier = read(extract);
        Submission submission = new Submission(
                Lane.CIVIL_STATUS,
                Kind.REQUEST,
                dossier.code().text(),
                new Content(CivilContent.hash(dossier), "", false, "motcua", null),
                null,
                labels,
                CivilContent.canonicalJson(dossier));
        return bean(Ledger.class).accept(submission).id().toString();
    }

    private String inHands(String message, String why) {
        Claim claim = claim(message);
        bean(Ledger.class).settle(claim, new Outcome.Refused(Cause.NEEDS_PERSON, "", why));
        assertThat(gateway().state(message)).isEqualTo("MANUAL");
        return message;
    }

    private Claim claim(String message) {
        return bean(Ledger.class)
                .claim(UUID.fromString(message))
                .orElseThrow(() -> new AssertionError("it is not the turn of " + message));
    }

    private Optional<CivilResult> remembered(SyntheticExtract extract) {
        return bean(FoundRecords.class).find(read(extract));
    }

    private static CivilDossier read(SyntheticExtract extract) {
        return new CivilDocuments().read(extract.json()).orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return gateway().bean(type);
    }

    private static HttpResponse<String> get(URI address, String key) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofMinutes(1))
                    .header("Authorization", "Bearer " + key)
                    .build();
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
