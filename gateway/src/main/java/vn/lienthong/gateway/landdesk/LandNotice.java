package vn.lienthong.gateway.landdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.landdesk.LandStanding;
import vn.lienthong.routes.message.Kind;

/**
 * What an origin reads of a land system's call.
 *
 * @param what always {@code LAND}
 * @param land what was told
 * @param files what the call refers to; absent where it refers to none
 * @param filesLink where their state and content are asked for
 */
@JsonInclude(Include.NON_NULL)
record LandNotice(
        @JsonUnwrapped NewsToProvince.Head head,
        Kind kind,
        String what,
        Words meaning,
        Land land,
        @Nullable List<File> files,
        @Nullable String filesLink) {

    static final String WHAT = "LAND";

    /**
     * @param call id of the call
     * @param event which of the nine calls, {@code operation} in the land system's word
     * @param standing where the dossier stands after it; absent of a dossier that the province does not have
     * @param asOf since when, by the land system's clock
     * @param moved whether it did not stand there before
     * @param late whether the call tells of a time before what was known, and so moved nothing
     * @param facts what the call says
     */
    @JsonInclude(Include.NON_NULL)
    record Land(
            UUID call,
            String system,
            String event,
            String operation,
            @Nullable LandStanding standing,
            @Nullable Words standingMeaning,
            @Nullable String asOf,
            boolean moved,
            boolean late,
            Map<String, Object> facts) {}

    /** A file at the land system. */
    @JsonInclude(Include.NON_NULL)
    record File(String name, @Nullable String kind, int originals, int copies) {}
}
