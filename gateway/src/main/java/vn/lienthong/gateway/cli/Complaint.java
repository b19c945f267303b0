package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** A problem of the API in a few lines for a terminal. */
final class Complaint {

    private Complaint() {}

    static String of(int status, JsonNode problem, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(first(language.of(problem.path("title")), "HTTP " + status));
        String detail = language.of(problem.path("detail"));
        if (!detail.isEmpty()) {
            text.append(": ").append(detail);
        }
        for (JsonNode finding : problem.path("findings")) {
            text.append("\n  ").append(finding.path("pointer").asText()).append("  ");
            text.append(language.of(finding.path("message")));
            text.append(" → ").append(language.of(finding.path("remedy")));
        }
        return text.toString();
    }

    private static String first(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
