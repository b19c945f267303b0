package vn.lienthong.gateway.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.followup.Standing;
import vn.lienthong.routes.message.Kind;

/**
 * What an origin reads of a dossier that has moved at the registry.
 *
 * @param notice its own id: a second one with the same id is a repeat
 * @param message the submission that the registry took last; {@code reference} is the origin's own of it
 * @param what RESULT where the dossier is registered, otherwise STATUS
 * @param number rises with each notice about the message
 * @param result the entry in the register, with what is RESULT
 * @param resultLink where the entry is fetched again; {@code paperLink} where its paper is, if one came
 */
@JsonInclude(Include.NON_NULL)
record StatusNotice(
        UUID notice,
        UUID message,
        @Nullable String reference,
        String dossier,
        Kind kind,
        What what,
        Words meaning,
        String at,
        int number,
        Registry registry,
        @JsonRawValue @Nullable String result,
        @Nullable String resultLink,
        @Nullable String paperLink) {

    /** What it is about. */
    enum What {
        STATUS,
        RESULT
    }

    /**
     * @param followUp what is followed; {@code sequence} rises with each of its moves
     * @param words the registry's own, or those of the person who ended the following
     * @param asOf when it came to be so, by the registry's clock
     * @param deadline until when papers are to be brought
     */
    @JsonInclude(Include.NON_NULL)
    record Registry(
            UUID followUp,
            int sequence,
            Standing standing,
            @Nullable String words,
            @Nullable String asOf,
            @Nullable String deadline) {}
}
