package vn.lienthong.gateway.linked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.linked.Standing;
import vn.lienthong.routes.message.Kind;

/**
 * What an origin reads of a linked dossier.
 *
 * @param notice its own id: a second one with the same id is a repeat
 * @param message the message by which the hub was told that the dossier was taken
 * @param what always {@code LINKED}
 * @param number rises with each notice about the dossier
 * @param registration the message that hands the dossier to the registry; what becomes of it is told apart
 * @param document the dossier itself, when it was taken; its files are attachments of the origin
 */
@JsonInclude(Include.NON_NULL)
record LinkedNotice(
        UUID notice,
        UUID message,
        String dossier,
        Kind kind,
        String what,
        Words meaning,
        String at,
        int number,
        Linked linked,
        @Nullable UUID registration,
        @JsonRawValue @Nullable String document) {

    static final String WHAT = "LINKED";

    /**
     * @param event what happened
     * @param leg to which agency's part; absent where it is about the whole
     * @param legs how far each is
     */
    @JsonInclude(Include.NON_NULL)
    record Linked(Standing standing, String event, @Nullable String leg, List<Part> legs) {}

    /** One agency's part. @param silent whether the agency has been silent for longer than it may */
    record Part(String leg, Words agency, String state, Words meaning, String since, boolean silent) {}
}
