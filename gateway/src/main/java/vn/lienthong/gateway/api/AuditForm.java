package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.lienthong.gateway.audit.AuditEntry;
import vn.lienthong.gateway.content.TableText;

/** As what the audit is exported. */
enum AuditForm {
    json("application/x-ndjson", ""),
    csv(
            "text/csv;charset=UTF-8",
            TableText.MARK
                    + TableText.line(List.of(
                            "number", "at", "who", "role", "act", "object", "reason", "details", "prevHash", "hash")));

    private final String type;
    private final String head;

    AuditForm(String type, String head) {
        this.type = type;
        this.head = head;
    }

    String type() {
        return type;
    }

    /** What goes before the first entry. */
    byte[] head() {
        return head.getBytes(StandardCharsets.UTF_8);
    }

    byte[] line(AuditEntry it, ObjectMapper mapper) throws JsonProcessingException {
        String line = this == json ? mapper.writeValueAsString(it) + "\n" : row(it, mapper);
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(AuditEntry it, ObjectMapper mapper) throws JsonProcessingException {
        return TableText.line(List.of(
                String.valueOf(it.number()),
                it.at().toString(),
                it.who(),
                it.role(),
                it.act(),
                it.object(),
                it.reason(),
                mapper.writeValueAsString(it.details()),
                it.prevHash(),
                it.hash()));
    }
}
