package vn.lienthong.gateway.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Describes every operation: what it does, what it takes, and how it refuses. */
final class Operations implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, List<String>> DOCUMENTS = Map.of(
            "/api/v1/dossiers", List.of("dossier.json"),
            "/api/v1/dossiers/{code}/progress", List.of("progress.json"),
            "/api/v1/land", List.of("land.json"),
            "/api/v1/land/{code}/steps", List.of("land-step.json"),
            "/api/v1/civil-status",
                    List.of(
                            "civil-status-birth.json",
                            "civil-status-death.json",
                            "civil-status-marriage.json",
                            "civil-status-marital-status.json",
                            "civil-status-recognition.json",
                            "civil-status-extract.json"));

    private final OperationWords words;

    Operations(OperationWords words) {
        this.words = words;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().keySet().removeIf(path -> !path.startsWith("/api/v1/"));
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private void describe(String path, HttpMethod method, Operation operation) {
        operation.summary(words.of(method.name(), path).orElse(method + " " + path));
        operation.tags(List.of(path.split("/")[3]));
        ApiResponses responses = operation.getResponses();
        refusal(responses, "401", "Chưa xác thực / not authenticated");
        refusal(responses, "403", "Không có quyền / not allowed");
        refusal(responses, "503", "Sổ cái hoặc ổ đĩa tạm thời không dùng được; gửi lại sau / try again later");
        if (path.contains("{")) {
            refusal(responses, "404", "Không tìm thấy / not found");
        }
        if (method != HttpMethod.GET) {
            refusal(responses, "400", "Yêu cầu không đọc được / malformed");
            refusal(responses, "409", "Trùng mã nhưng khác nội dung, hoặc không làm được lúc này / conflict");
        }
        if (method == HttpMethod.POST && DOCUMENTS.containsKey(path)) {
            document(operation, DOCUMENTS.get(path));
        }
    }

    private static void document(Operation operation, List<String> examples) {
        MediaType document = new MediaType().schema(new ObjectSchema());
        if (examples.size() == 1) {
            document.example(Examples.read(examples.get(0)));
        } else {
            examples.forEach(
                    it -> document.addExamples(it.replace(".json", ""), new Example().value(Examples.read(it))));
        }
        operation.requestBody(new RequestBody().required(true).content(new Content().addMediaType(JSON, document)));
        operation.addParametersItem(new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .description("Mã tham chiếu của hệ thống gửi, 1–200 ký tự ASCII / the sender's own reference")
                .schema(new StringSchema().maxLength(200)));
        ApiResponses responses = operation.getResponses();
        responses.remove("200");
        responses.addApiResponse(
                "202",
                new ApiResponse()
                        .description("Đã ghi vào sổ cái / the ledger has it")
                        .content(content(JSON, accepted())));
        refusal(responses, "413", "Dữ liệu quá lớn / too large");
        refusal(responses, "415", "Chỉ nhận application/json, không nén / JSON only, not compressed");
        refusal(responses, "422", "Hồ sơ có lỗi; mọi lỗi nêu trong findings / faults, all of them in findings");
    }

    private static void refusal(ApiResponses responses, String status, String description) {
        responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(description)
                        .content(content(PROBLEM_JSON, new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static Schema<?> accepted() {
        return new ObjectSchema()
                .addProperty("id", new StringSchema().format("uuid"))
                .addProperty("dossier", new StringSchema())
                .addProperty("repeated", new Schema<Boolean>().type("boolean"))
                .example(Examples.read("accepted.json"));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("title", new StringSchema())
                .addProperty("titleEn", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("detailEn", new StringSchema())
                .example(Examples.read("problem.json"));
    }
}
