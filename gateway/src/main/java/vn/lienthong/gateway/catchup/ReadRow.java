package vn.lienthong.gateway.catchup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.table.TableRow;

/**
 * A row of a file, read.
 *
 * @param document the province's document; not to be used where there are reasons against it
 * @param received when the dossier was received, where that can be told
 * @param reasons what is wrong with its cells
 */
record ReadRow(TableRow row, ObjectNode document, @Nullable Instant received, List<Reason> reasons) {

    ReadRow {
        reasons = List.copyOf(reasons);
    }

    String code() {
        return document.path("code").asText("");
    }
}
