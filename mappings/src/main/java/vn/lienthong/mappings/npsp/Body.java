package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.mappings.text.StrictUtf8;

/** What an answer's body is, by its content type and its shape. */
sealed interface Body {

    record Json(ReplyJson reply) implements Body {}

    record Plain(Message message) implements Body {}

    /** A page or an XML fault, which a machine between us and the Portal wrote. */
    record Page() implements Body {}

    record Broken(String reason) implements Body {}

    static Body of(@Nullable String contentType, byte[] bytes) {
        if (bytes.length == 0) {
            return new Broken("empty body");
        }
        var decoded = StrictUtf8.decode(bytes);
        boolean declaredPage =
                contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
        if (decoded.isEmpty()) {
            return declaredPage ? new Page() : new Broken("not UTF-8");
        }
        var text = decoded.get().strip();
        if (text.isEmpty()) {
            return new Broken("blank body");
        }
        if (text.indexOf('\0') >= 0) {
            return new Broken("not UTF-8");
        }
        return switch (text.charAt(0)) {
            case '{' -> json(text);
            case '[' -> new Broken("a list instead of an object");
            case '<' -> new Page();
            case '"' -> quoted(text);
            default -> declaredPage ? new Page() : plain(text);
        };
    }

    private static Body json(String text) {
        try {
            return new Json(new ReplyJson(NpspJson.MAPPER.readTree(text)));
        } catch (JsonProcessingException e) {
            return new Broken("truncated or malformed JSON");
        }
    }

    private static Body quoted(String text) {
        try {
            JsonNode node = NpspJson.MAPPER.readTree(text);
            return new Plain(new Message(node.asText()));
        } catch (JsonProcessingException e) {
            return new Broken("truncated or malformed JSON");
        }
    }

    private static Body plain(String text) {
        return text.equals("null") ? new Broken("null") : new Plain(new Message(text));
    }

    static String snippet(byte[] bytes) {
        return StrictUtf8.decode(bytes).map(Snippet::of).orElseGet(() -> Snippet.of(bytes));
    }
}
