package vn.lienthong.gateway.console.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import vn.lienthong.gateway.api.BodyView;

/** Documents as text for people. */
public final class Pretty {

    private static final JsonMapper READER = new JsonMapper();
    private static final ObjectWriter JSON = new JsonMapper()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE));

    private Pretty() {}

    public static String json(JsonNode document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON cannot be written as such", e);
        }
    }

    /** JSON in lines; what is none stays as it is. */
    public static String text(String document) {
        try {
            return json(READER.readTree(document));
        } catch (JsonProcessingException none) {
            return document;
        }
    }

    /** What is shown of a document, or why nothing is. */
    public static String shown(BodyView body, Speech w) {
        if (body.json() != null) {
            return json(body.json());
        }
        return body.text() == null ? w.said(body.note()) : body.text();
    }
}
