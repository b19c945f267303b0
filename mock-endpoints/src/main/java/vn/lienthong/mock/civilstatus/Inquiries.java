package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.line.Decision;

/** Answers what is asked about dossiers that were taken. */
final class Inquiries {
    private static final Map<Integer, String> WORDS = Map.of(
            Registration.WAITING, "Đã tiếp nhận, chờ xử lý",
            Registration.SUPPLEMENT, "Cần bổ sung hồ sơ",
            Registration.PROCESSED, "Đủ điều kiện, đang xử lý",
            Registration.COMPLETED, "Đã hoàn thành đăng ký",
            Registration.REFUSED, "Từ chối");

    private final RegistryOptions options;
    private final Registrations registrations;
    private final Replies replies;
    private final ResultSheet sheets;

    Inquiries(RegistryOptions options, Registrations registrations, Replies replies) {
        this.options = options;
        this.registrations = registrations;
        this.replies = replies;
        this.sheets = new ResultSheet(options);
    }

    Decision status(JsonNode asked) {
        return here(asked)
                .map(state ->
                        replies.status(Operation.STATUS, state.held().status(), description(state.held()), empty()))
                .orElseGet(() -> replies.error(Operation.STATUS, ErrorCode.RECORD_NOT_FOUND));
    }

    Decision result(JsonNode asked) {
        Optional<Registrations.State> state = here(asked);
        if (state.isEmpty()) {
            return replies.error(Operation.RESULT, ErrorCode.RECORD_NOT_FOUND);
        }
        if (state.get().held().status() != Registration.COMPLETED) {
            return replies.error(Operation.RESULT, ErrorCode.RECORD_UNCOMPLETE);
        }
        ObjectNode record = sheets.first(state.get());
        return replies.value(
                Operation.RESULT,
                options.singleValues()
                        ? record
                        : JsonNodeFactory.instance.arrayNode().add(record));
    }

    Decision list(JsonNode asked) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        CivilDates.firstGeneration(asked.path("ngayCapNhat").asText()).ifPresent(day -> registrations
                .completedOn(day, asked.path("module").asText())
                .forEach(held -> rows.addObject().put("id", held.id()).put("maDonVi", Integer.parseInt(held.unit()))));
        return replies.value(Operation.LIST, rows);
    }

    Decision record(JsonNode asked) {
        Optional<Registrations.State> state = registrations
                .byId(asked.path("maHoSo").asLong())
                .filter(one -> one.held().module().equals(asked.path("module").asText()));
        if (state.isEmpty()) {
            return replies.error(Operation.RECORD, ErrorCode.RECORD_NOT_FOUND);
        }
        return state.get().held().status() == Registration.COMPLETED
                ? replies.value(
                        Operation.RECORD, JsonNodeFactory.instance.arrayNode().add(sheets.first(state.get())))
                : replies.error(Operation.RECORD, ErrorCode.RECORD_UNCOMPLETE);
    }

    Decision records(JsonNode asked) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        asked.path("dsMaHoSo").forEach(id -> registrations
                .byId(id.asLong())
                .filter(state -> state.held().status() == Registration.COMPLETED
                        && state.held().module().equals(asked.path("module").asText()))
                .ifPresent(state -> rows.add(sheets.first(state))));
        return rows.isEmpty()
                ? replies.error(Operation.RECORDS, ErrorCode.RECORD_NOT_FOUND)
                : replies.value(Operation.RECORDS, rows);
    }

    Decision poll(JsonNode asked) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        String module = asked.path("module").asText();
        asked.path("maDinhDanhHoSo").forEach(code -> {
            Optional<Registrations.State> state = registrations.ask(code.asText(), module);
            if (state.isPresent()) {
                items.add(item(state.get()));
            } else if (!options.unknownLeftOut()) {
                items.add(unknown(code.asText(), module));
            }
        });
        return replies.value(Operation.POLL, items);
    }

    private Optional<Registrations.State> here(JsonNode asked) {
        String unit = SubmissionReader.unit(asked.path("maDonVi"));
        return registrations
                .ask(asked.path("maHoSo").asText())
                .filter(state -> state.held().unit().equals(unit));
    }

    private ObjectNode item(Registrations.State state) {
        HeldRegistration held = state.held();
        ObjectNode item = place(held.module(), held.linkedCode(), held.code());
        item.put("maDonVi", held.unit());
        replies.putStatus(item, "trangThai", held.status());
        item.put("thoiGianThucHien", CivilDates.moment(held.changedAt()));
        item.put("ghiChu", held.note());
        if (held.status() == Registration.COMPLETED) {
            item.set("ketQuaXuLy", sheets.second(state));
        } else {
            item.putNull("ketQuaXuLy");
        }
        item.put("nguoiXuLy", "Công chức giả lập");
        item.put("chucDanh", "Công chức tư pháp - hộ tịch");
        item.put("phongBanXuLy", "Bộ phận tư pháp");
        item.put("noiDungXuLy", WORDS.getOrDefault(held.status(), ""));
        if (held.deadline() == null) {
            item.putNull("hanBoSungHoSo");
        } else {
            item.put("hanBoSungHoSo", CivilDates.moment(held.deadline()));
        }
        return item;
    }

    private ObjectNode unknown(String code, String module) {
        ObjectNode item = place(module, "", code);
        item.put("errors", "Hồ sơ không tồn tại trên hệ thống hộ tịch");
        replies.putStatus(item, "trangThai", 0);
        item.putNull("ketQuaXuLy");
        return item;
    }

    private ObjectNode place(String module, String linkedCode, String code) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("maTinh", options.provinceCode())
                .put("module", module)
                .put("maHoSoLT", linkedCode)
                .put("maHoSoMCDT", code)
                .putNull("errors");
    }

    private static String description(HeldRegistration held) {
        return held.note().isEmpty() ? WORDS.getOrDefault(held.status(), "") : held.note();
    }

    private static JsonNode empty() {
        return JsonNodeFactory.instance.textNode("");
    }
}
