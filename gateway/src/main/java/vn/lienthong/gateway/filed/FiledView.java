package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * A dossier that a citizen filed at the Portal.
 *
 * @param dossier national code, absent where none could be read
 * @param localCode the province's own, {@code linkedAt} when and {@code linkedBy} whom it was linked by
 * @param calls how often the Portal handed it over
 * @param calling whether it needs a person
 * @param unitBefore and {@code unitSince} what its unit meant on the day it was filed
 * @param filedAt when the citizen filed it; {@code takenAt} when the gateway took it
 * @param province the message that brings it to the provincial system, and how that stands
 * @param trouble what is wrong with the local code that the province gave
 * @param underLocalCode messages about it that went to the Portal under the local code, before the two were linked
 * @param contents each different content that came; absent in lists
 */
@JsonInclude(Include.NON_NULL)
public record FiledView(
        UUID id,
        @Nullable String dossier,
        @Nullable String localCode,
        String state,
        Words meaning,
        boolean calling,
        long calls,
        Instant firstAt,
        Instant lastAt,
        @Nullable String origin,
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String unitBefore,
        @Nullable String unitSince,
        @Nullable Instant filedAt,
        @Nullable Instant takenAt,
        @Nullable MessageView province,
        @Nullable Instant linkedAt,
        @Nullable String linkedBy,
        @Nullable Words trouble,
        @Nullable Long underLocalCode,
        @Nullable List<ContentView> contents) {

    /** A message of the lane to the province. */
    record MessageView(UUID message, String state) {}

    /**
     * One content that came.
     *
     * @param verdict TAKEN, NOT_TAKEN, or OTHER_CONTENT for one that came under the code of a dossier that was taken
     * @param findings why it was not taken
     * @param seenBy who has seen to it, {@code seenReason} in which words
     */
    @JsonInclude(Include.NON_NULL)
    public record ContentView(
            int n,
            String verdict,
            String door,
            long times,
            Instant firstAt,
            Instant lastAt,
            List<FiledSealed.Found> findings,
            @Nullable Instant seenAt,
            @Nullable String seenBy,
            @Nullable String seenReason) {}
}
