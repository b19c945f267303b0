package vn.lienthong.mappings.civilstatus;

import java.util.Map;

/** From places in the province's document to places in the body that was sent. */
final class WirePointers {

    private static final String CONTENT = "/content/";
    private static final Map<String, String> ENVELOPE = Map.of(
            "/code", "/maHoSoMCDT",
            "/linkedCode", "/maHoSoLT",
            "/registryUnit", "/maDonVi",
            "/receivedAt", "/ngayTiepNhan",
            "/content", "/data");

    private WirePointers() {}

    static String of(String pointer, CivilType type) {
        if (pointer.startsWith("/attachments")) {
            return "/" + CivilToRegistry.ATTACHMENTS + pointer.substring("/attachments".length());
        }
        if (!pointer.startsWith(CONTENT)) {
            return ENVELOPE.getOrDefault(pointer, pointer);
        }
        var path = pointer.substring(CONTENT.length()).replace('/', '.');
        return Forms.of(type).form().fields().stream()
                .filter(field -> path.equals(field.path()) || path.startsWith(field.path() + "."))
                .findFirst()
                .map(field -> "/data/" + field.wire()
                        + path.substring(field.path().length()).replace('.', '/'))
                .orElse("/data/" + pointer.substring(CONTENT.length()));
    }
}
