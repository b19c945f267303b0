package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A release before calls were added: a month of the ledger as it was written and sealed then, all that is in the ledger so far. */
final class FirstFormat {

    private static final String PREVIOUS = "0".repeat(64);
    private static final List<String> RECEIPT = List.of(
            "number",
            "message",
            "lane",
            "subject",
            "kind",
            "origin",
            "reference",
            "hash",
            "channel",
            "procedure",
            "unit",
            "received_at");
    private static final List<String> LINE =
            List.of("message", "n", "at", "what", "from_state", "to_state", "token", "node", "note");
    private static final Map<String, String> NAMES =
            Map.of("number", "receipt", "received_at", "at", "from_state", "from", "to_state", "to");

    private final ObjectMapper json = new ObjectMapper();
    private final JdbcClient sql;
    private final String month;

    FirstFormat(JdbcClient sql, String month) {
        this.sql = sql;
        this.month = month;
    }

    /** @return the text of its file */
    String sealed() {
        List<String> receipts = rows("receipt", RECEIPT, "number", NAMES);
        List<String> lines = rows("timeline", LINE, "at, message, n", with("message", "of"));
        List<String> all = new ArrayList<>();
        all.add("{\"lienthong\":\"archive\",\"format\":1,\"month\":\"%s\",\"previous\":\"%s\"}"
                .formatted(month, PREVIOUS));
        all.addAll(receipts);
        all.addAll(lines);
        String hash = sha256(String.join("\n", all) + "\n");
        all.add("{\"end\":\"%s\",\"receipts\":%d,\"lines\":%d,\"sha256\":\"%s\"}"
                .formatted(month, receipts.size(), lines.size(), hash));
        sql.sql("INSERT INTO archive (month, previous, sha256, receipts, lines, made_at)"
                        + " VALUES (:month, :previous, :hash, :receipts, :lines, now())")
                .param("month", month)
                .param("previous", PREVIOUS)
                .param("hash", hash)
                .param("receipts", receipts.size())
                .param("lines", lines.size())
                .update();
        return String.join("\n", all) + "\n";
    }

    static Path packed(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Map<String, String> with(String column, String name) {
        Map<String, String> names = new LinkedHashMap<>(NAMES);
        names.put(column, name);
        return names;
    }

    private List<String> rows(String table, List<String> columns, String order, Map<String, String> names) {
        return sql.sql("SELECT * FROM " + table + " ORDER BY " + order)
                .query((row, n) -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    for (String column : columns) {
                        Object value = column.equals("at") || column.endsWith("_at")
                                ? row.getObject(column, OffsetDateTime.class)
                                        .toInstant()
                                        .toString()
                                : row.getObject(column) instanceof Number number ? number : row.getString(column);
                        if (value != null) {
                            line.put(names.getOrDefault(column, column), value);
                        }
                    }
                    return text(line);
                })
                .list();
    }

    private String text(Map<String, Object> line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
