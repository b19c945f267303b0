package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a finished registration gives: the fields as they were entered, the entry in the register, the document. */
final class ResultSheet {
    private static final Map<String, String> RENAMED = Map.of("SoGiayToTuyThan", "SoGiayTo");
    private static final List<String> NUMBERS = List.of("GioiTinh", "LoaiCuTru");

    private final RegistryOptions options;

    ResultSheet(RegistryOptions options) {
        this.options = options;
    }

    /** {@code ketQuaXuLy} of the second generation. */
    ObjectNode second(Registrations.State state) {
        HeldRegistration held = state.held();
        ObjectNode sheet = JsonNodeFactory.instance.objectNode();
        state.submission().data().properties().forEach(field -> put(sheet, renamed(field.getKey()), field.getValue()));
        if (held.type() == RecordType.BIRTH) {
            sheet.put("soDinhDanh", held.personalNumber());
            sheet.put("ndkksMaTinh", options.provinceCode());
            sheet.put("ndkksMaHuyen", "");
            sheet.put("ndkksMaXa", held.unit());
        }
        sheet.put("ngayDangKy", day(held));
        sheet.put("soDangKy", held.number());
        sheet.put("quyenSo", held.book());
        sheet.put("trangSo", held.page());
        sheet.put(
                options.documentFields().getOrDefault(held.type(), "giayToKetQua"),
                PdfSheet.base64(held, options.documentBytes()));
        return sheet;
    }

    /** The record of the first generation. */
    ObjectNode first(Registrations.State state) {
        HeldRegistration held = state.held();
        ObjectNode sheet = JsonNodeFactory.instance.objectNode();
        sheet.put("id", held.id());
        sheet.put("maDonVi", Integer.parseInt(held.unit()));
        sheet.put("maHoSo", held.code());
        state.submission().data().properties().forEach(field -> put(sheet, field.getKey(), field.getValue()));
        if (held.type() == RecordType.BIRTH) {
            sheet.put("soDinhDanh", held.personalNumber());
        }
        sheet.put("so", held.number());
        sheet.put("quyenSo", held.book());
        sheet.put("trangSo", held.page());
        sheet.put("ngayDangKy", day(held));
        sheet.put("nguoiKy", "Người ký giả lập");
        sheet.put("chucVuNguoiKy", "Chủ tịch");
        sheet.put("nguoiThucHien", "Công chức giả lập");
        sheet.put("ghiChu", held.note());
        return sheet;
    }

    private static void put(ObjectNode sheet, String name, JsonNode value) {
        if (name.endsWith("HoTen")) {
            sheet.put(name, PersonName.full(value));
        } else if (name.contains("Ngay") && !name.endsWith("BangChu")) {
            sheet.put(name, ResultDates.plain(value));
        } else if (NUMBERS.stream().anyMatch(name::endsWith) && value.asText("").matches("\\d{1,2}")) {
            sheet.put(name, value.asInt());
        } else {
            sheet.set(name, value);
        }
    }

    private static String renamed(String name) {
        for (Map.Entry<String, String> rename : RENAMED.entrySet()) {
            if (name.endsWith(rename.getKey())) {
                return name.substring(0, name.length() - rename.getKey().length()) + rename.getValue();
            }
        }
        return name;
    }

    private static String day(HeldRegistration held) {
        Instant finished = held.finishedAt();
        return finished == null ? "" : CivilDates.day(finished);
    }
}
