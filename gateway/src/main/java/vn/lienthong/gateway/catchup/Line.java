package vn.lienthong.gateway.catchup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is kept.
 *
 * @param number as the file counts
 * @param code the dossier's, as the row has it
 * @param content hash of what the row says
 * @param receivedAt when the dossier was received
 * @param said what the row says; absent once it was taken or forgotten
 * @param reasons why it was not taken
 * @param message that stands for it
 */
public record Line(
        int number,
        String code,
        String content,
        @Nullable Instant receivedAt,
        RowState state,
        @Nullable Said said,
        List<Reason> reasons,
        @Nullable UUID message) {

    public Line {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "Line[" + number + ", " + state + "]";
    }
}
