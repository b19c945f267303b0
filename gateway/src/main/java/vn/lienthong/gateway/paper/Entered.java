package vn.lienthong.gateway.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilResult;

/**
 * What one person saw in the book.
 *
 * @param result the record as it is answered, where it stands there
 * @param shelf where the book is; empty where nothing was said
 * @param reason why it was not found; empty where it was
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entered(@Nullable JsonNode result, String shelf, String reason) {

    public Entered {
        shelf = known(shelf);
        reason = known(reason);
    }

    static Entered found(CivilResult result, String shelf) {
        return new Entered(CivilResults.json(result), shelf, "");
    }

    static Entered missing(String reason) {
        return new Entered(null, "", reason);
    }

    boolean found() {
        return result != null;
    }

    @Override
    public String toString() {
        return found() ? "Entered[***]" : "Entered[not in the book]";
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
