package vn.lienthong.mappings.land;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call to a land system but for the bytes of its files; {@link LandWriter} writes both. It shows itself without personal data.
 *
 * @param operation which call
 * @param body the members of the body, spelled as on the wire
 * @param papersField the member that takes the papers; absent where the call has none
 * @param papers those to be sent, in their order
 */
public record LandRequest(
        LandOperation operation, ObjectNode body, @Nullable String papersField, List<LandPaper> papers) {

    public LandRequest {
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "LandRequest[" + operation + ", " + papers.size() + " papers]";
    }
}
