package vn.lienthong.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hides the national session in what is shown: it lets its holder speak for the province. */
record SessionCover(String session) implements UnaryOperator<String> {

    private static final Pattern FIELD =
            Pattern.compile("(\"session\"\\s*:\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"|[^,}\\s]+)", Pattern.CASE_INSENSITIVE);

    /** @param request the request of the call, which carries the session */
    static SessionCover of(byte @Nullable [] request) {
        Optional<JsonNode> json = request == null ? Optional.empty() : Documents.json(request);
        return new SessionCover(json.map(it -> it.path("session").asText()).orElse(""));
    }

    @Override
    public String apply(String text) {
        String shown = session.isEmpty() ? text : text.replace(session, Documents.MASK);
        return FIELD.matcher(shown).replaceAll("$1" + Matcher.quoteReplacement("\"" + Documents.MASK + "\""));
    }

    @Override
    public String toString() {
        return "SessionCover";
    }
}
