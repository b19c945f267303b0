package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.gateway.proof.FaultRow;

class DossierDoorTest extends RunningApi {

    private static final String DOOR = "/api/v1/dossiers";
    private static final int MAX = 64 * 1024;

    @Test
    void a_dossier_is_accepted_once_the_ledger_has_it() {
        Reply reply = post(DOOR, ORIGIN, Sample.dossier());

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/dossier")).isEqualTo(Sample.CODE);
        assertThat(reply.at("/repeated")).isEqualTo("false");
        assertThat(reply.header("Location")).isEqualTo("/api/v1/messages/" + reply.at("/id"));
        assertThat(reply.at("/links/message")).isEqualTo(reply.header("Location"));
        assertThat(reply.at("/links/dossier")).isEqualTo("/api/v1/dossiers/" + Sample.CODE);
        assertThat(get(reply.header("Location"), ORIGIN).at("/state")).isEqualTo("WAITING");
    }

    @Test
    void a_land_dossier_is_not_taken_where_no_land_system_is_linked() {
        Reply reply = post("/api/v1/land", ORIGIN, Sample.dossier());

        assertThat(reply.status()).isEqualTo(501);
        assertThat(reply.at("/detail")).contains("lienthong.land.base-url");
        assertThat(receipts()).isZero();
    }

    @Test
    void a_civil_status_dossier_is_not_taken_where_no_registry_is_linked() {
        Reply reply = post("/api/v1/civil-status", ORIGIN, Sample.dossier());

        assertThat(reply.status()).isEqualTo(501);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:not-linked");
        assertThat(reply.at("/detail")).contains("lienthong.civil-status.base-url");
        assertThat(receipts()).isZero();
    }

    @Test
    void the_same_dossier_again_is_answered_with_its_first_id() {
        String first = post(DOOR, ORIGIN, Sample.dossier()).at("/id");

        Reply again = post(DOOR, ORIGIN, Sample.dossier());

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.at("/id")).isEqualTo(first);
        assertThat(again.at("/repeated")).isEqualTo("true");
        assertThat(receipts()).isEqualTo(1);
    }

    @Test
    void one_version_with_two_contents_is_a_conflict_that_overwrites_nothing() {
        String first = post(DOOR, ORIGIN, Sample.dossier()).at("/id");

        Reply other = post(DOOR, ORIGIN, Sample.dossier(1, "Đăng ký khai tử"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/type")).isEqualTo("urn:lienthong:problem:conflict");
        assertThat(other.at("/id")).isEqualTo(first);
        assertThat(other.at("/storedHash")).isNotEmpty().isNotEqualTo(other.at("/sentHash"));
        assertThat(other.at("/sentHash")).isNotEmpty();
        assertThat(receipts()).isEqualTo(1);
    }

    @Test
    void one_reference_with_two_contents_is_a_conflict() {
        post(DOOR, ORIGIN, Sample.dossier(), Reference.HEADER, "phieu-1");

        Reply other = post(DOOR, ORIGIN, Sample.dossier(2, "Đăng ký khai tử"), Reference.HEADER, "phieu-1");

        assertThat(other.status()).isEqualTo(409);
        assertThat(receipts()).isEqualTo(1);
    }

    @Test
    void a_progress_row_is_accepted_for_the_dossier_in_its_address() {
        Reply reply = post(DOOR + "/h42.14.5-250701-0001%20/progress", ORIGIN, Sample.progress());

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/dossier")).isEqualTo(Sample.CODE);
        assertThat(get(reply.header("Location"), ORIGIN).at("/kind")).isEqualTo("EVENT");
    }

    @Test
    void all_that_is_wrong_with_a_dossier_is_said_at_once_in_both_languages() {
        String bad = Sample.dossier()
                .replace("\"channel\": \"DIRECT\",", "")
                .replace("000000000017", "17")
                .replace("\"summary\"", "\"sumary\"");

        Reply reply = post(DOOR, ORIGIN, bad);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:findings");
        assertThat(reply.at("/titleEn")).isNotEmpty();
        assertThat(reply.json().at("/findings")).hasSizeGreaterThanOrEqualTo(3).allSatisfy(finding -> {
            assertThat(finding.at("/rule").asText()).isNotEmpty();
            assertThat(finding.at("/message/vi").asText()).isNotEmpty();
            assertThat(finding.at("/message/en").asText()).isNotEmpty();
            assertThat(finding.at("/remedy/vi").asText()).isNotEmpty();
            assertThat(finding.at("/remedy/en").asText()).isNotEmpty();
        });
        assertThat(reply.json().at("/findings").findValuesAsText("pointer"))
                .contains("/channel", "/applicant/identities/0/number", "/sumary");
        assertThat(reply.json().at("/findings/0").properties()).hasSize(4);
        assertThat(receipts()).isZero();
    }

    @Test
    void a_name_that_is_given_twice_is_refused() {
        Reply reply = post(DOOR, ORIGIN, Sample.dossier().replace("{\n  \"code\"", "{\"code\": \"x\", \"code\""));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("json.field.duplicate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{} {}", "[]", "{\"version\": NaN}", "xin chào", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
    void what_is_no_json_at_all_is_a_malformed_request(String body) {
        Reply reply = post(DOOR, ORIGIN, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:not-json");
        assertThat(reply.json().at("/findings")).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_malformed_request() {
        byte[] latin = "{\"code\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        Reply reply = post(DOOR, ORIGIN, BodyPublishers.ofByteArray(latin), "application/json");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/findings/0/rule")).isEqualTo("json.encoding");
    }

    @Test
    void a_document_at_the_limit_is_read_and_one_byte_more_is_not() {
        String padding = " ".repeat(MAX - Sample.dossier().getBytes(StandardCharsets.UTF_8).length);

        assertThat(post(DOOR, ORIGIN, Sample.dossier() + padding).status()).isEqualTo(202);
        Reply tooLarge = post(DOOR, ORIGIN, Sample.dossier() + padding + " ");
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.at("/type")).isEqualTo("urn:lienthong:problem:too-large");
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_read_to_the_limit_only() {
        Reply reply = postChunked(DOOR, ORIGIN, new byte[MAX + 1]);

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void another_media_type_is_not_supported() {
        Reply reply = post(DOOR, ORIGIN, BodyPublishers.ofString(Sample.dossier()), "text/plain");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:unsupported-media-type");
    }

    @Test
    void a_compressed_body_is_not_supported() {
        assertThat(post(DOOR, ORIGIN, Sample.dossier(), "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b"})
    void a_reference_is_visible_ascii(String reference) {
        Reply reply = post(DOOR, ORIGIN, Sample.dossier(), Reference.HEADER, reference);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detailEn")).contains(Reference.HEADER);
        assertThat(receipts()).isZero();
    }

    @Test
    void a_reference_has_at_most_200_characters() {
        assertThat(post(DOOR, ORIGIN, Sample.dossier(), Reference.HEADER, "x".repeat(201))
                        .status())
                .isEqualTo(400);
        assertThat(post(DOOR, ORIGIN, Sample.dossier(), Reference.HEADER, "x".repeat(200))
                        .status())
                .isEqualTo(202);
    }

    @Test
    void two_references_are_one_too_many() {
        assertThat(post(DOOR, ORIGIN, Sample.dossier(), Reference.HEADER, "a", Reference.HEADER, "b")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @FaultRow(35)
    void nothing_is_accepted_while_the_database_is_away() {
        database.away(true);
        Reply reply = post(DOOR, ORIGIN, Sample.dossier());
        database.away(false);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:unavailable");
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
        assertThat(reply.body()).doesNotContain("away");
        assertThat(receipts()).isZero();
        assertThat(post(DOOR, ORIGIN, Sample.dossier()).at("/repeated")).isEqualTo("false");
    }

    private long receipts() {
        return jdbc.sql("SELECT count(*) FROM receipt").query(Long.class).single();
    }
}
