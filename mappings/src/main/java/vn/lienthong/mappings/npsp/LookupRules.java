package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;

/** The rules by which the answer to a look-up becomes found, absent, or no answer. */
final class LookupRules {

    private static final int MOST_ROWS = 10;
    private static final int LONGEST_TEXT = 200;

    private final NpspDialect.Results dialect;

    LookupRules(NpspDialect dialect) {
        this.dialect = dialect.results();
    }

    NpspLookup judge(String asked, Answer answer, NpspReply reply) {
        if (reply instanceof NpspReply.NotThere) {
            return new NpspLookup.Absent();
        }
        if (!(reply instanceof NpspReply.Accepted)) {
            return new NpspLookup.NoAnswer(reply);
        }
        if (!(answer.body() instanceof Body.Json json)) {
            return unknown(answer, "words instead of a result");
        }
        var result = json.reply().result();
        if (result.isEmpty()) {
            return dialect.missingResultIsAbsent() ? new NpspLookup.Absent() : unknown(answer, "no result");
        }
        if (result.get().isArray() && result.get().isEmpty()) {
            return new NpspLookup.Absent();
        }
        List<JsonNode> rows = found(asked, json.reply().rows());
        return rows.isEmpty()
                ? unknown(answer, "a result without the dossier that was asked for")
                : new NpspLookup.Found(
                        code(rows.get(0)).orElse(asked),
                        status(rows.get(0)),
                        rows.stream()
                                .map(it -> new NpspLookup.Row(status(it), texts(it)))
                                .toList());
    }

    private List<JsonNode> found(String asked, List<JsonNode> rows) {
        if (rows.size() == 1 && isDossier(rows.get(0)) && code(rows.get(0)).isEmpty()) {
            return rows;
        }
        return rows.stream()
                .filter(row -> code(row).filter(code -> isSame(asked, code)).isPresent())
                .limit(MOST_ROWS)
                .toList();
    }

    private static Map<String, String> texts(JsonNode row) {
        Map<String, String> texts = new HashMap<>();
        row.properties().forEach(it -> {
            String text = it.getValue().isValueNode() && !it.getValue().isNull()
                    ? it.getValue().asText().strip()
                    : "";
            if (!text.isEmpty() && text.length() <= LONGEST_TEXT) {
                texts.put(it.getKey().toUpperCase(Locale.ROOT), text);
            }
        });
        return Map.copyOf(texts);
    }

    private static boolean isDossier(JsonNode row) {
        return row.isObject() && !row.isEmpty();
    }

    private Optional<String> code(JsonNode row) {
        return ReplyJson.text(row, dialect.dossierCodeFields()).map(Snippet::of);
    }

    private Optional<String> status(JsonNode row) {
        return ReplyJson.text(row, dialect.statusFields())
                .map(ReplyJson::normalised)
                .map(Snippet::of);
    }

    private static boolean isSame(String asked, String code) {
        return canonical(asked).equals(canonical(code));
    }

    private static String canonical(String code) {
        return DossierCode.parse(code).map(DossierCode::text).orElseGet(() -> Canonical.code(code));
    }

    private static NpspLookup unknown(Answer answer, String reason) {
        return new NpspLookup.NoAnswer(answer.unreadable(reason));
    }
}
