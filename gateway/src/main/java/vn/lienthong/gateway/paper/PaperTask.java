package vn.lienthong.gateway.paper;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search in a paper book, without anything that names the person who is looked for.
 *
 * @param message the request that waits for the answer
 * @param register which kind of book
 * @param unit code of the unit of today that keeps the book; empty where the document does not say
 * @param unitThen the place of registration as it was named then; empty likewise
 * @param year of the registration, where it is known
 * @param why the registry had no answer
 * @param version rises with each change; whoever acts says which one was seen
 * @param found whether the record stands in the book, once that is entered
 * @param returnedFor why the second person gave the last entry back, while it is being looked at again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperTask(
        UUID id,
        UUID message,
        String dossier,
        String register,
        String unit,
        String unitThen,
        @Nullable Integer year,
        String why,
        TaskState state,
        int version,
        Instant createdAt,
        Instant changedAt,
        @Nullable String claimedBy,
        @JsonIgnore @Nullable Integer entry,
        @Nullable String enteredBy,
        @Nullable Boolean found,
        @Nullable String returnedFor,
        @Nullable String confirmedBy,
        @Nullable Instant endedAt) {

    boolean is(TaskState wanted) {
        return state == wanted;
    }
}
