package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * One document, or one side of a call.
 *
 * @param json as JSON, where it is JSON
 * @param text as it was sent; only when revealed. What is not UTF-8 shows as the replacement character
 * @param note why there is nothing more to be seen
 */
@JsonInclude(Include.NON_NULL)
public record BodyView(
        @Nullable JsonNode json,
        @Nullable String text,
        @Nullable Words note) {

    static final BodyView DESTROYED = noted("đã huỷ khoá", "key destroyed");
    private static final BodyView NONE =
            noted("không giữ lại: trống, hoặc có bí mật", "not kept: empty, or it holds a secret");
    private static final BodyView UNREAD = noted("không phải JSON", "no JSON");

    /** Names of fields and what is no personal data. */
    static BodyView masked(byte @Nullable [] body) {
        if (body == null) {
            return NONE;
        }
        return Documents.json(body)
                .map(it -> new BodyView(Documents.masked(it), null, null))
                .orElse(UNREAD);
    }

    /** @param cover hides the secrets that are no personal data: sessions */
    static BodyView revealed(byte @Nullable [] body, UnaryOperator<String> cover) {
        if (body == null) {
            return NONE;
        }
        String text = cover.apply(Documents.text(body));
        Optional<JsonNode> json = Documents.json(text);
        return new BodyView(json.orElse(null), text, null);
    }

    private static BodyView noted(String vi, String en) {
        return new BodyView(null, null, new Words(vi, en));
    }
}
