package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.mock.wire.Json;

/** Files and hands over, and keeps its own books of it. */
final class PortalFilings implements Filings {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final String FORGED = "a-secret-that-somebody-made-up-0001";
    private static final String ELSEWHERE = "H99.14.5";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Registry registry;
    private final Clock clock;
    private final List<Filing> filed = new ArrayList<>();
    private final List<ObjectNode> dossiers = new ArrayList<>();

    PortalFilings(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public synchronized List<Filing> file(FilingOrder order) {
        Instant first = Objects.requireNonNullElse(order.filedAt(), clock.instant());
        List<Filing> now = new ArrayList<>();
        for (int i = 0; i < order.count(); i++) {
            Filing filing = one(order, filed.size() + 1, first.plusSeconds(i));
            filed.add(filing);
            now.add(filing);
        }
        return now;
    }

    @Override
    public synchronized boolean handOverAgain(FilingOrder order) {
        for (int i = 0; i < filed.size(); i++) {
            if (!filed.get(i).decided()) {
                filed.set(i, filed.get(i).and(handOver(order, dossiers.get(i), order.secret())));
            }
        }
        return filed.stream().allMatch(Filing::decided);
    }

    @Override
    public synchronized List<Filing> filed() {
        return List.copyOf(filed);
    }

    private Filing one(FilingOrder order, int number, Instant filedAt) {
        FilingQuirk quirk = order.quirk();
        String unit = quirk == FilingQuirk.ANOTHER_PROVINCE ? ELSEWHERE : order.unit();
        ObjectNode dossier = CitizenDossier.of(number, unit, filedAt);
        if (quirk == FilingQuirk.BAD) {
            dossier.put("NgayNopHoSo", "20250231080000");
        }
        dossiers.add(dossier);
        registry.filed(Payload.ofDossier(dossier));
        return new Filing(dossier.path("MaHoSo").asText(), unit, quirk, filedAt, answers(order, dossier));
    }

    private static List<Filing.Answer> answers(FilingOrder order, ObjectNode dossier) {
        Filing.Answer first = handOver(order, dossier, order.quirk() == FilingQuirk.FORGED ? FORGED : order.secret());
        return switch (order.quirk()) {
            case NONE, ANOTHER_PROVINCE, BAD, FORGED -> List.of(first);
            case TWICE -> List.of(first, handOver(order, dossier, order.secret()));
            case ANSWER_LOST -> List.of(Filing.Answer.lost(), handOver(order, dossier, order.secret()));
            case CHANGED -> List.of(first, handOver(order, changed(dossier), order.secret()));
        };
    }

    private static ObjectNode changed(ObjectNode dossier) {
        return dossier.deepCopy().put("TrichYeuHoSo", "Nội dung khác");
    }

    private static Filing.Answer handOver(FilingOrder order, ObjectNode dossier, String secret) {
        URI address = URI.create(order.to() + order.transport().prefix() + order.path());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("Charset", "utf-8")
                .header("dstcode", "VN:GOV:000.00.00.H42:lienthong")
                .header(order.header(), secret)
                .POST(BodyPublishers.ofString(Json.write(dossier)))
                .build();
        try {
            return told(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException silent) {
            return new Filing.Answer(0, Filing.NO_CODE, silent.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Filing.Answer(0, Filing.NO_CODE, "interrupted");
        }
    }

    private static Filing.Answer told(HttpResponse<String> answer) {
        try {
            JsonNode json = Json.mapper().readTree(answer.body());
            return new Filing.Answer(
                    answer.statusCode(),
                    json.path("error_code").asInt(Filing.NO_CODE),
                    json.path("message").asText());
        } catch (JsonProcessingException notJson) {
            return new Filing.Answer(answer.statusCode(), Filing.NO_CODE, answer.body());
        }
    }
}
