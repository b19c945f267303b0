package vn.lienthong.gateway.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes a month as JSON lines. The same month is always the same bytes: what it has is append-only, in one order, and nothing of the
 * moment at which it is written goes in. Documents and other systems' words are left out; the hash of each document is in. Format 2 has the
 * calls in it, too, with the hashes of what was sent and answered.
 */
final class ArchiveWriter {

    static final int WITHOUT_CALLS = 1;
    static final int FORMAT = 2;

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private final int format;
    private final MessageDigest digest;
    private long receipts;
    private long lines;
    private long calls;

    ArchiveWriter(OutputStream out, int format) {
        this.out = out;
        this.format = format;
        this.digest = sha256();
    }

    /** What a reading of the month begins with. */
    void begin(YearMonth month, String previous) {
        line(json -> {
            json.writeStringField("lienthong", "archive");
            json.writeNumberField("format", format);
            json.writeStringField("month", month.toString());
            json.writeStringField("previous", previous);
        });
    }

    void receipt(ResultSet row) {
        receipts++;
        line(json -> {
            json.writeNumberField("receipt", row.getLong("number"));
            text(json, "message", row.getString("message"));
            text(json, "lane", row.getString("lane"));
            text(json, "subject", row.getString("subject"));
            text(json, "kind", row.getString("kind"));
            text(json, "origin", row.getString("origin"));
            text(json, "reference", row.getString("reference"));
            text(json, "hash", row.getString("hash"));
            text(json, "channel", row.getString("channel"));
            text(json, "procedure", row.getString("procedure"));
            text(json, "unit", row.getString("unit"));
            text(json, "at", time(row, "received_at"));
        });
    }

    void timelineLine(ResultSet row) {
        lines++;
        line(json -> {
            text(json, "of", row.getString("message"));
            json.writeNumberField("n", row.getInt("n"));
            text(json, "at", time(row, "at"));
            text(json, "what", row.getString("what"));
            text(json, "from", row.getString("from_state"));
            text(json, "to", row.getString("to_state"));
            json.writeNumberField("token", row.getLong("token"));
            text(json, "node", row.getString("node"));
            text(json, "note", row.getString("note"));
        });
    }

    void call(ResultSet row) {
        calls++;
        line(json -> {
            text(json, "call", row.getString("id"));
            text(json, "message", row.getString("message"));
            number(json, "n", row, "n");
            number(json, "token", row, "token");
            text(json, "service", row.getString("service"));
            text(json, "at", time(row, "at"));
            json.writeNumberField("millis", row.getLong("millis"));
            number(json, "status", row, "status");
            text(json, "type", row.getString("content_type"));
            text(json, "failure", row.getString("failure"));
            number(json, "requestBytes", row, "request_size");
            text(json, "request", row.getString("request_hash"));
            number(json, "answerBytes", row, "answer_size");
            text(json, "answer", row.getString("answer_hash"));
        });
    }

    /** @return the hash of all that was written before the last line, which names it */
    Sealed end(YearMonth month) {
        String hash = HexFormat.of().formatHex(digest.digest());
        Sealed sealed = new Sealed(hash, receipts, lines, calls);
        line(json -> {
            json.writeStringField("end", month.toString());
            json.writeNumberField("receipts", sealed.receipts());
            json.writeNumberField("lines", sealed.lines());
            if (format > WITHOUT_CALLS) {
                json.writeNumberField("calls", sealed.calls());
            }
            json.writeStringField("sha256", hash);
        });
        return sealed;
    }

    record Sealed(String sha256, long receipts, long lines, long calls) {}

    /** Writes the members of one line. */
    private interface Members {
        void write(JsonGenerator json) throws IOException, SQLException;
    }

    private void line(Members members) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            try (JsonGenerator json = JSON.createGenerator(line)) {
                json.writeStartObject();
                members.write(json);
                json.writeEndObject();
            }
            line.write('\n');
            digest.update(line.toByteArray());
            out.write(line.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException("the archive cannot be written", failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("the archive's row cannot be read", failure);
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, ResultSet row, String column)
            throws IOException, SQLException {
        long value = row.getLong(column);
        if (!row.wasNull()) {
            json.writeNumberField(name, value);
        }
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
