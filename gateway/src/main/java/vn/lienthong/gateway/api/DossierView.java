package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier on all its lanes.
 *
 * @param dossier the code in its canonical form; the national one of a dossier that was filed at the Portal
 * @param localCode the province's own code of such a dossier
 * @param complete whether all its messages are listed; false beyond {@value Messages#MOST}
 */
@JsonInclude(Include.NON_NULL)
public record DossierView(String dossier, @Nullable String localCode, boolean complete, List<OnLane> lanes) {

    /**
     * @param messages in order of acceptance
     * @param news what the lane's system has told of the dossier; absent where it has told nothing
     */
    @JsonInclude(Include.NON_NULL)
    public record OnLane(
            String lane,
            Known known,
            List<MessageView> messages,
            @Nullable List<?> news) {}

    /**
     * What the lane's system is known to hold.
     *
     * @param there whether it holds the dossier at all, as far as anybody has told us
     * @param shown the mark (status code) of the last thing it was told, where that is certain
     */
    @JsonInclude(Include.NON_NULL)
    public record Known(boolean there, @Nullable String shown) {}
}
