package vn.lienthong.mock.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.line.LineFault;

class RegistryAdminTest {
    private final MockRegistry registry = MockRegistry.start(RegistryOptions.onFreePorts());
    private final BusCaller province = BusCaller.withToken(registry);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void books_switches_faults_records_and_the_pace_are_there_over_http() throws Exception {
        assertThat(send("POST", "pace", "{\"unfinishedPolls\":0,\"lasts\":\"PT0S\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(
                                "POST",
                                "switches",
                                "{\"kind\":\"CANNOT_ENTER\",\"field\":\"nksDanToc\",\"values\":[\"01\"],"
                                        + "\"why\":\"NOT_IN_CATALOGUE\",\"times\":1}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send("POST", "faults", "{\"kind\":\"TOKEN_EXPIRED\",\"operation\":\"LayKetQua\",\"times\":1}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(
                                "POST",
                                "records",
                                "{\"type\":\"BIRTH\",\"hoTen\":\"A\",\"ngaySinh\":\"1980\",\"noiDangKy\":\"14329\","
                                        + "\"so\":\"1\",\"quyenSo\":\"1\",\"trangSo\":\"1\",\"ngayDangKy\":\"01/01/1980\"}")
                        .statusCode())
                .isEqualTo(201);

        province.submit(CivilSamples.birth(1));
        province.submit(CivilSamples.birth(1));

        JsonNode books = BusCaller.json(send("GET", "books", ""));
        assertThat(books.path("taken").asInt()).isEqualTo(1);
        assertThat(books.path("cannotBeEntered").asInt()).isEqualTo(1);
        assertThat(BusCaller.json(send("GET", "books/registrations/" + CivilSamples.code(1), ""))
                        .at("/data/nksHoTen")
                        .asText())
                .isEqualTo("NGUYỄN THỊ THỬ NGHIỆM");
        assertThat(send("GET", "books/registrations/nothing", "").statusCode()).isEqualTo(404);
        assertThat(BusCaller.json(send("GET", "records", ""))).hasSize(1);
        assertThat(BusCaller.json(send("GET", "catalogue", ""))
                        .at("/ETHNICITY/01")
                        .asText())
                .isEqualTo("Kinh");
        assertThat(BusCaller.json(send("POST", "tokens/expire", ""))
                        .path("expired")
                        .asInt())
                .isEqualTo(1);
        assertThat(send("DELETE", "faults/F1", "").statusCode()).isEqualTo(200);
        assertThat(send("DELETE", "faults/F1", "").statusCode()).isEqualTo(404);
        assertThat(send("DELETE", "books", "").statusCode()).isEqualTo(200);
        assertThat(registry.books().registrations()).isEmpty();
    }

    @Test
    void all_of_it_reads_the_same_from_another_process() {
        RegistryAdmin there = RegistryAdmin.at(registry.adminUrl());
        LineFault fault = LineFault.tokenExpired().onOperation("LayKetQua").lasting(Duration.ofHours(1));
        RegistrySwitch cannot = RegistrySwitch.cannotEnter("nksDanToc", Why.NOT_IN_CATALOGUE, "99");
        RegisterRecord record =
                new RegisterRecord(RecordType.BIRTH, "A", "1980", null, "14329", "1", "1", "1", "01/01/1980");
        String faultId = there.add(fault).id();
        String switchId = there.add(cannot).id();
        there.add(record);
        there.pace(new Pace(3, Duration.ofMinutes(1)));
        province.submit(CivilSamples.birth(1));

        assertThat(there.faults()).isEqualTo(registry.faults().list()).hasSize(1);
        assertThat(there.switches()).isEqualTo(registry.switches().list()).hasSize(1);
        assertThat(there.switches().get(0).what()).isEqualTo(cannot);
        assertThat(there.records()).containsExactly(record);
        assertThat(there.pace()).isEqualTo(registry.pace());
        assertThat(there.books().summary()).isEqualTo(registry.books().summary());
        assertThat(there.books().registrations())
                .isEqualTo(registry.books().registrations())
                .hasSize(1);
        assertThat(there.books().registration(CivilSamples.code(1))).isPresent();
        assertThat(there.books().registration("nothing")).isEmpty();
        assertThat(there.removeFault(faultId)).isTrue();
        assertThat(there.removeSwitch(switchId)).isTrue();
        assertThat(there.removeSwitch(switchId)).isFalse();
        there.books().forget();
        assertThat(registry.books().registrations()).isEmpty();
    }

    @Test
    void a_fault_that_cannot_be_is_refused_in_a_sentence() throws Exception {
        HttpResponse<String> answer = send("POST", "faults", "{\"kind\":\"DOWN\",\"percent\":5}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(BusCaller.json(answer).path("error").asText()).isEqualTo("only FLAP takes percent");
        assertThat(BusCaller.json(send("POST", "faults", "{\"kind\":\"DOWN\",\"kin\":1}"))
                        .path("error")
                        .asText())
                .contains("\"kin\"");
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(registry.adminUrl().resolve("/mock/registry/" + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
