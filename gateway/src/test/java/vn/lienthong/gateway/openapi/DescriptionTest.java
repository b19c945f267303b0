package vn.lienthong.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;

class DescriptionTest extends RunningApi {

    private static final String DESCRIPTION = "/api/docs/openapi";

    @Test
    void every_operation_says_what_it_does_and_how_it_refuses() {
        JsonNode paths = description().json().path("paths");

        assertThat(paths).isNotEmpty();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            assertThat(path.getKey()).startsWith("/api/v1/");
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode it = operation.getValue();
                assertThat(it.path("summary").asText()).as(path.getKey()).isNotBlank();
                assertThat(it.at("/responses/401/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(path.getKey())
                        .endsWith("/Problem");
                assertThat(it.at("/responses/403").isMissingNode()).isFalse();
            }
        }
    }

    @Test
    void the_doors_for_documents_show_all_their_answers() {
        JsonNode door =
                description().json().path("paths").path("/api/v1/dossiers").path("post");

        assertThat(door.path("summary").asText()).contains("Nộp", "Hand in");
        for (String status : new String[] {"202", "400", "401", "403", "409", "413", "415", "422", "503"}) {
            assertThat(door.path("responses").has(status)).as(status).isTrue();
        }
        assertThat(door.at("/parameters").findValuesAsText("name")).contains("Idempotency-Key");
    }

    @Test
    void the_examples_are_accepted_as_they_stand() {
        JsonNode paths = description().json().path("paths");

        Reply dossier = post("/api/v1/dossiers", ORIGIN, example(paths, "/api/v1/dossiers"));
        assertThat(dossier.status()).as(dossier.body()).isEqualTo(202);
        Reply progress = post(
                dossier.at("/links/dossier") + "/progress", ORIGIN, example(paths, "/api/v1/dossiers/{code}/progress"));
        assertThat(progress.status()).as(progress.body()).isEqualTo(202);
    }

    @Test
    void the_page_runs_its_own_scripts_and_nothing_else() {
        Reply page = get("/api/docs/swagger-ui/index.html", OPERATOR);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(get("/api/v1/doors", OPERATOR).header("Content-Security-Policy"))
                .doesNotContain("script-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {DESCRIPTION, "/api/docs/swagger-ui/index.html", "/api/docs/openapi/swagger-config"})
    void the_description_is_for_callers_who_are_known(String path) {
        assertThat(get(path, NOBODY).status()).isEqualTo(401);
        assertThat(get(path, ORIGIN).status()).isEqualTo(200);
        assertThat(get(path, OPERATOR).status()).isEqualTo(200);
    }

    private Reply description() {
        Reply reply = get(DESCRIPTION, ORIGIN);
        assertThat(reply.status()).isEqualTo(200);
        return reply;
    }

    private static String example(JsonNode paths, String path) {
        return paths.path(path)
                .at("/post/requestBody/content/application~1json/example")
                .toString();
    }
}
