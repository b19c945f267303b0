package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;

/** Reads a dossier from an envelope that was found right. */
final class SubmissionReader {
    private SubmissionReader() {}

    /** The data is not what the generation sends; the message says why. */
    static final class UnreadableData extends Exception {
        private UnreadableData(String message) {
            super(message);
        }
    }

    static Submission read(Operation operation, JsonNode envelope) throws UnreadableData {
        boolean xml = operation == Operation.REGISTER;
        String module = envelope.path("module").textValue();
        RecordType type = RecordType.ofModule(module).orElseThrow();
        String code = envelope.path(xml ? "maHoSo" : "maHoSoMCDT").textValue();
        return new Submission(
                operation,
                unit(envelope.path("maDonVi")),
                module,
                type,
                code,
                envelope.path("maHoSoLT").asText(""),
                data(envelope.path("data").textValue(), xml),
                xml,
                files(envelope.path("fileDinhKem")));
    }

    /** A unit's code: five digits, however it was sent. */
    static String unit(JsonNode value) {
        return value.isIntegralNumber() ? "%05d".formatted(value.intValue()) : value.asText("");
    }

    private static JsonNode data(String text, boolean xml) throws UnreadableData {
        try {
            JsonNode data = xml ? CivilXml.read(text) : StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
            if (!data.isObject()) {
                throw new UnreadableData("the JSON in data must be an object");
            }
            return data;
        } catch (CivilXml.Unreadable | UnreadableJson broken) {
            throw new UnreadableData(String.valueOf(broken.getMessage()));
        }
    }

    private static List<HeldFile> files(JsonNode list) {
        return list.valueStream().map(SubmissionReader::file).toList();
    }

    private static HeldFile file(JsonNode file) {
        byte[] content =
                Base64.getDecoder().decode(file.path("duLieuTepDinhKem").textValue());
        return new HeldFile(
                file.path("tenGiayTo").asText(""),
                file.path("tenTepDinhKem").asText(""),
                content.length,
                sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
