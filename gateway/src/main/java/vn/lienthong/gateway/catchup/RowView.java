package vn.lienthong.gateway.catchup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row; nothing of what it says but the dossier's code.
 *
 * @param row as the file counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowView(
        int row,
        String dossier,
        RowState state,
        List<Reason> reasons,
        @Nullable UUID message,
        @Nullable URI link) {

    static RowView of(Line line) {
        UUID message = line.message();
        return new RowView(
                line.number(),
                line.code(),
                line.state(),
                line.reasons(),
                message,
                message == null ? null : URI.create("/api/v1/messages/" + message));
    }
}
