package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;

/** The rules by which the answer to several rows, of progress or of dossiers, becomes an answer to each. */
final class RowRules {

    /** What was sent: whose row it was, and when it says something happened; null where it says no time. */
    record Sent(String maHoSo, @Nullable String time) {}

    private final List<String> dossierCodeFields;
    private final NpspDialect.Rows dialect;
    private final ReplyRules replies;

    RowRules(NpspDialect dialect, ReplyRules replies) {
        this.dossierCodeFields = dialect.results().dossierCodeFields();
        this.dialect = dialect.rows();
        this.replies = replies;
    }

    NpspRows judge(List<Sent> sent, Answer answer, NpspReply whole) {
        if (answer.isSuccess()
                && answer.body() instanceof Body.Json json
                && !(whole instanceof NpspReply.SessionRefused)) {
            var answered = json.reply().rows().stream().filter(this::isAnswer).toList();
            if (!answered.isEmpty()) {
                return perRow(sent, answered, answer);
            }
        }
        if (whole instanceof NpspReply.Accepted accepted) {
            return new NpspRows.WholeAccepted(accepted.message(), accepted.dossierCodes());
        }
        return whole instanceof NpspReply.Down || whole instanceof NpspReply.Unreadable
                ? new NpspRows.NoAnswer(whole)
                : new NpspRows.WholeRefused(whole);
    }

    private boolean isAnswer(JsonNode row) {
        return ReplyJson.text(row, dossierCodeFields).isPresent()
                && ReplyJson.text(row, dialect.codeFields()).isPresent();
    }

    /** Rows of one key are paired in their order, where as many were answered as were sent. */
    private NpspRows perRow(List<Sent> sent, List<JsonNode> answered, Answer answer) {
        boolean timed = sent.stream().allMatch(it -> it.time() != null)
                && answered.stream().allMatch(row -> time(row).isPresent());
        Map<String, List<JsonNode>> byKey = answered.stream()
                .collect(Collectors.groupingBy(
                        row -> key(code(row), timed ? time(row).orElse("") : "")));
        Map<String, List<Integer>> positions =
                IntStream.range(0, sent.size()).boxed().collect(Collectors.groupingBy(at -> key(sent.get(at), timed)));
        Map<Integer, NpspReply> found = new HashMap<>();
        positions.forEach((key, ofKey) -> {
            var rows = byKey.getOrDefault(key, List.of());
            for (int i = 0; rows.size() == ofKey.size() && i < rows.size(); i++) {
                found.put(ofKey.get(i), reply(rows.get(i), answer));
            }
        });
        var missing = IntStream.range(0, sent.size())
                .boxed()
                .filter(at -> !found.containsKey(at))
                .collect(Collectors.toUnmodifiableSet());
        return new NpspRows.PerRow(found, missing);
    }

    private NpspReply reply(JsonNode row, Answer answer) {
        var code = ReplyJson.text(row, dialect.codeFields())
                .map(ReplyJson::normalised)
                .orElseThrow();
        var message = new Message(ReplyJson.text(row, dialect.messageFields()).orElse(""));
        return replies.judge(answer, code, message, List.of(code(row)));
    }

    private String code(JsonNode row) {
        return canonical(ReplyJson.text(row, dossierCodeFields).orElse(""));
    }

    private Optional<String> time(JsonNode row) {
        return ReplyJson.text(row, dialect.timeFields());
    }

    private static String key(Sent sent, boolean timed) {
        var time = sent.time();
        return key(sent.maHoSo(), timed && time != null ? time : "");
    }

    private static String key(String code, String time) {
        return canonical(code) + " " + time;
    }

    private static String canonical(String code) {
        return DossierCode.parse(code).map(DossierCode::text).orElseGet(() -> Snippet.of(Canonical.code(code)));
    }
}
