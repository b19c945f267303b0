package vn.lienthong.mappings.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubMessage.Acknowledgement;
import vn.lienthong.mappings.linked.HubMessage.Details;
import vn.lienthong.mappings.linked.HubMessage.Report;

/** The form in which the gateway keeps its messages to the hub until they are told: UTF-8 JSON. */
public final class HubMessages {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ACKNOWLEDGEMENT = "ACKNOWLEDGEMENT";

    private HubMessages() {}

    public static byte[] write(HubMessage message) {
        var out = JsonNodeFactory.instance.objectNode();
        out.put("linkedCode", message.linkedCode().text());
        if (message instanceof Report report) {
            report(out, report);
        } else {
            out.put("kind", ACKNOWLEDGEMENT);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it is nothing that {@link #write} gave */
    public static HubMessage read(byte[] json) {
        var in = tree(json);
        var code = new DossierCode(in.path("linkedCode").asText());
        if (in.path("kind").asText().equals(ACKNOWLEDGEMENT)) {
            return new Acknowledgement(code);
        }
        return new Report(
                code,
                in.path("procedure").asText(),
                HubStatus.valueOf(in.path("status").asText()),
                Instant.parse(in.path("at").asText()),
                new Details(
                        text(in, "note"),
                        text(in, "handler"),
                        text(in, "handlerTitle"),
                        text(in, "department"),
                        text(in, "content"),
                        read(in, "dueAt", Instant::parse),
                        read(in, "supplementBy", Instant::parse)),
                read(in, "registration", UUID::fromString));
    }

    private static void report(ObjectNode out, Report report) {
        var details = report.details();
        out.put("kind", "REPORT")
                .put("procedure", report.procedure())
                .put("status", report.status().name())
                .put("at", report.at().toString());
        put(out, "note", details.note());
        put(out, "handler", details.handler());
        put(out, "handlerTitle", details.handlerTitle());
        put(out, "department", details.department());
        put(out, "content", details.content());
        put(out, "dueAt", details.dueAt());
        put(out, "supplementBy", details.supplementBy());
        put(out, "registration", report.registration());
    }

    private static void put(ObjectNode out, String name, @Nullable Object value) {
        if (value != null) {
            out.put(name, value.toString());
        }
    }

    private static @Nullable String text(JsonNode in, String name) {
        return in.path(name).textValue();
    }

    private static <T> @Nullable T read(JsonNode in, String name, Function<String, T> reading) {
        var text = in.path(name).textValue();
        return text == null ? null : reading.apply(text);
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
