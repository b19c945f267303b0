package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.origin.Origin;

/**
 * {@code dsHoSoDangKy}, {@code traHoSo}, {@code traDanhSachHoSo}: what was registered on a day, and entries by the registry's own
 * numbers. Only the registry knows these, so it is asked; a system sees the entries of its own organisations. None is kept.
 */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class RegistryRecords {

    private static final String LIST = "dsHoSoDangKy";
    private static final String ONE = "traHoSo";
    private static final String SEVERAL = "traDanhSachHoSo";
    private static final String MODULE = "module";
    private static final String DAY = "ngayCapNhat";
    private static final String NUMBER = "maHoSo";
    private static final String NUMBERS = "dsMaHoSo";
    private static final String PROVINCE = "maTinh";
    private static final int LONGEST = 40;
    private static final int MOST = 1_000;

    private final RegistryLine registry;
    private final LgspFacadeSettings settings;

    RegistryRecords(RegistryLine registry, LgspFacadeSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    /** {@code dsHoSoDangKy}. */
    LgspReply listed(Origin origin, Envelope envelope, JsonNode question) {
        if (isShort(question.path(MODULE)) && isShort(question.path(DAY))) {
            return passed(LIST, copied(question, MODULE, DAY), origin, envelope);
        }
        return envelope.refused(Envelope.WRONG_DATA, "Cần module và ngayCapNhat");
    }

    /** {@code traHoSo}. */
    LgspReply one(Origin origin, Envelope envelope, JsonNode question) {
        Optional<Long> number = number(question.path(NUMBER));
        if (isShort(question.path(MODULE)) && number.isPresent()) {
            ObjectNode asked = copied(question, MODULE);
            return passed(ONE, asked.put(NUMBER, number.get()), origin, envelope);
        }
        return envelope.refused(Envelope.WRONG_DATA, "Cần module và maHoSo là mã số của hệ thống hộ tịch (Long)");
    }

    /** {@code traDanhSachHoSo}. */
    LgspReply several(Origin origin, Envelope envelope, JsonNode question) {
        JsonNode given = question.path(NUMBERS);
        List<Long> numbers = StreamSupport.stream(given.spliterator(), false)
                .flatMap(it -> number(it).stream())
                .toList();
        boolean sound = given.isArray() && !numbers.isEmpty() && numbers.size() == given.size();
        if (sound && numbers.size() <= MOST && isShort(question.path(MODULE)) && isShort(question.path(PROVINCE))) {
            ObjectNode asked = copied(question, PROVINCE, MODULE);
            numbers.forEach(asked.withArray(NUMBERS)::add);
            return passed(SEVERAL, asked, origin, envelope);
        }
        return envelope.refused(
                Envelope.WRONG_DATA, "Cần maTinh, module và dsMaHoSo từ 1 đến " + MOST + " mã số (Long)");
    }

    private LgspReply passed(String service, ObjectNode question, Origin origin, Envelope envelope) {
        return registry.ask(service, settings.recordsPath() + "/" + service, question.toString())
                .map(said -> said.list()
                        .map(rows -> shown(rows, service, new RecordsOf(origin), envelope))
                        .orElseGet(() -> Json.whole(said.bytes())))
                .orElseGet(() -> envelope.unavailable("Hệ thống hộ tịch chưa trả lời; thử lại sau ít phút"));
    }

    private static LgspReply shown(JsonNode rows, String service, RecordsOf own, Envelope envelope) {
        List<JsonNode> shown = StreamSupport.stream(rows.spliterator(), false)
                .filter(own::cover)
                .toList();
        if (shown.isEmpty() && !rows.isEmpty() && !service.equals(LIST)) {
            return envelope.refused(Envelope.NOT_FOUND, "Không tìm thấy hồ sơ trong số hồ sơ của đơn vị này");
        }
        return envelope.given(json -> {
            json.writeStartArray();
            for (JsonNode row : shown) {
                json.writeTree(row);
            }
            json.writeEndArray();
        });
    }

    private static ObjectNode copied(JsonNode question, String... names) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            copy.set(name, question.get(name));
        }
        return copy;
    }

    private static boolean isShort(JsonNode value) {
        String text = value.asText();
        return (value.isTextual() || value.isIntegralNumber()) && !text.isBlank() && text.length() <= LONGEST;
    }

    /** Connectors write it with and without quotes. */
    private static Optional<Long> number(JsonNode value) {
        boolean digits = value.isTextual() && value.asText().matches("\\d{1,18}");
        return digits || (value.isIntegralNumber() && value.canConvertToLong())
                ? Optional.of(value.asLong())
                : Optional.empty();
    }
}
