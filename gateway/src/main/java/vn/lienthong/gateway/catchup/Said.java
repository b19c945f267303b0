package vn.lienthong.gateway.catchup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a row says.
 *
 * @param cells by the ids of their columns, as they were read
 * @param document the province's document that was made of them
 */
public record Said(Map<String, String> cells, JsonNode document) {

    public Said {
        cells = Map.copyOf(cells);
    }

    @Override
    public String toString() {
        return "Said";
    }
}
