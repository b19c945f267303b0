package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Files as the books keep them: size and SHA-256 in place of the bytes. */
final class FileDigest {
    private FileDigest() {}

    static JsonNode inPlaceOfFiles(JsonNode body) {
        JsonNode copy = body.deepCopy();
        replace(copy);
        return copy;
    }

    private static void replace(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("data").isTextual() && object.has("name")) {
            byte[] bytes = Base64.getDecoder().decode(object.remove("data").textValue());
            object.put("size", bytes.length).put("sha256", sha256(bytes));
        }
        node.forEach(FileDigest::replace);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
