package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Documents as they are shown to people. Of a masked one, only values that cannot name anybody are seen. */
final class Documents {

    static final String MASK = "***";

    /** Fields, in lower case, whose values name no person: codes, states, times. */
    private static final Set<String> PLAIN = Set.of(
            "service, madonvi, isupdating, mahoso, mattc, matthc, malinhvuc, kenhthuchien, loaidoituong, ngaytiepnhan,"
                    .concat(" ngayhentra, trangthaihoso, ngaytra, hinhthuc, ngayketthucxuly, ngaynophoso, ngaytuchoi,")
                    .concat(" noinophoso, hosocothanhphansohoa, taikhoanduocxacthucvoivneid, duocthanhtoantructuyen,")
                    .concat(" loaidinhdanh, macsdl, trangthai, thoidiemxuly, ngaybatdau, ngayketthuctheoquydinh,")
                    .concat(
                            " isdeleted, mathanhphanhoso, duocsohoa, duoctaisudung, duoclaytukhodmqg, error_code, code,")
                    .concat(
                            " version, channel, status, type, submittedat, receivedat, dueat, handledat, returnmethod, reuse,")
                    .concat(
                            " registryunit, dossiercode, source, module, mahosolt, mahosomcdt, errorcode, matinh, linkedcode")
                    .split(", *"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Documents() {}

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    static Optional<JsonNode> json(byte[] body) {
        return json(text(body));
    }

    static Optional<JsonNode> json(String text) {
        try {
            JsonNode read = JSON.readTree(text);
            return read.isContainerNode() ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    static JsonNode masked(JsonNode node) {
        return masked(node, "");
    }

    private static JsonNode masked(JsonNode node, String name) {
        if (node.isObject()) {
            ObjectNode shown = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(it -> shown.set(it.getKey(), masked(it.getValue(), it.getKey())));
            return shown;
        }
        if (node.isArray()) {
            ArrayNode shown = JsonNodeFactory.instance.arrayNode();
            node.forEach(it -> shown.add(masked(it, name)));
            return shown;
        }
        boolean harmless = node.isNull() || node.isBoolean() || node.asText().isEmpty();
        return harmless || PLAIN.contains(name.toLowerCase(Locale.ROOT))
                ? node
                : JsonNodeFactory.instance.textNode(MASK);
    }
}
