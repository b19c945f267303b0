package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import vn.lienthong.mappings.Words;

/** The language that the command line speaks. */
enum Language {
    vi,
    en;

    String of(Words words) {
        return this == vi ? words.vi() : words.en();
    }

    String of(String vietnamese, String english) {
        return this == vi ? vietnamese : english;
    }

    /** A text of the API in this language, where it has both. */
    String of(JsonNode text) {
        if (text.isObject() && text.has(name())) {
            return text.get(name()).asText();
        }
        return text.isValueNode() && !text.isNull()
                ? text.asText()
                : text.isMissingNode() || text.isNull() ? "" : text.toString();
    }
}
