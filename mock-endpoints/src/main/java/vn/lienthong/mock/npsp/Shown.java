package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * A dossier as a look-up shows it.
 *
 * @param payload the last full payload
 * @param status the status shown, which a progress row may have moved
 */
record Shown(Payload payload, String status) {
    static final List<String> FIELDS = List.of(
            "MaHoSo",
            "MaTTHC",
            "TenTTHC",
            "MaLinhVuc",
            "TenLinhVuc",
            "KenhThucHien",
            "ChuHoSo",
            "LoaiDoiTuong",
            "TrichYeuHoSo",
            "NgayTiepNhan",
            "NgayHenTra",
            "NgayTra",
            "NgayKetThucXuLy",
            "DonViXuLy",
            "GhiChu");

    /** One element of the look-up's {@code result}: names in upper case, every value a string. */
    ObjectNode result(List<String> fields) {
        JsonNode told = payload.json();
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (String field : fields) {
            result.put(field.toUpperCase(Locale.ROOT), told.path(field).asText(""));
        }
        return result.put("TRANGTHAIHOSO", status);
    }
}
