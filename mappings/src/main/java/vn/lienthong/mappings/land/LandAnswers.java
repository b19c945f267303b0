package vn.lienthong.mappings.land;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what the one-stop desk answers to a land system: {@code {Result, Message}}, and {@code Data} for catalogues. */
public final class LandAnswers {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DONE = 1;
    private static final int FAILED = 0;

    /** An officer as the land system may know them. */
    public record Officer(String account, String name, String department, String title) {

        @Override
        public String toString() {
            return "Officer[" + account + "]";
        }
    }

    /** A code and its name. */
    public record Entry(String code, String name) {}

    private LandAnswers() {}

    public static byte[] done(String message) {
        return bytes(answer(DONE, message));
    }

    public static byte[] failed(String message) {
        return bytes(answer(FAILED, message));
    }

    /** {@code GetDanhMucNguoiDung}. */
    public static byte[] officers(List<Officer> officers) {
        var body = answer(DONE, "");
        var data = body.putArray("Data");
        officers.forEach(it -> data.addObject()
                .put("MaNguoiDung", it.account())
                .put("TenNguoiDung", it.name())
                .put("TenPhongBan", it.department())
                .put("ChucDanh", it.title()));
        return bytes(body);
    }

    /** {@code GetDanhMucThuTuc}. */
    public static byte[] procedures(List<Entry> procedures) {
        return entries(procedures, "MaThuTucHanhChinh", "TenThuTucHanhChinh");
    }

    /** {@code GetDanhMucTrangThai}. */
    public static byte[] statuses(List<Entry> statuses) {
        return entries(statuses, "MaTrangThai", "TenTrangThai");
    }

    private static byte[] entries(List<Entry> entries, String code, String name) {
        var body = answer(DONE, "");
        var data = body.putArray("Data");
        entries.forEach(it -> data.addObject().put(code, it.code()).put(name, it.name()));
        return bytes(body);
    }

    private static ObjectNode answer(int result, String message) {
        return NODES.objectNode().put("Result", result).put("Message", message);
    }

    private static byte[] bytes(ObjectNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
