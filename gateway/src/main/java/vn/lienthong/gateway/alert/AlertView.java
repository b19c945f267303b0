package vn.lienthong.gateway.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.trouble.OwnTrouble.Kind;
import vn.lienthong.mappings.Words;

/**
 * One trouble that people were told of.
 *
 * @param lane absent for a trial, and where the trouble is the gateway's own
 * @param own which trouble of its own; absent in all other cases
 * @param system what the trouble is with, in words
 * @param ended absent while it lasts
 * @param tellings how each telling fared, in their order
 */
@JsonInclude(Include.NON_NULL)
public record AlertView(
        UUID id,
        @Nullable String lane,
        @Nullable Kind own,
        Words system,
        Instant began,
        @Nullable Instant ended,
        List<Telling> tellings) {

    public AlertView {
        tellings = List.copyOf(tellings);
    }

    AlertView and(AlertView more) {
        return new AlertView(
                id,
                lane,
                own,
                system,
                began,
                ended,
                Stream.concat(tellings.stream(), more.tellings.stream()).toList());
    }

    /**
     * @param toldAt when it was taken; absent until then
     * @param trouble why the last try failed; empty where none did
     * @param givenUp whether it is not tried any more
     */
    @JsonInclude(Include.NON_NULL)
    public record Telling(What what, Way way, @Nullable Instant toldAt, int tries, String trouble, boolean givenUp) {}
}
