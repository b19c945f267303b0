package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What a gateway says of July 2025, which stays as it is when the month leaves the disk. */
final class MonthFigures {

    private static final List<String> ASKED = List.of(
            "/api/v1/law?full=true",
            "/api/v1/day-sheets/2025-07-01",
            "/api/v1/reports/daily?date=2025-07-01",
            "/api/v1/reports/of/2025-07-01",
            "/api/v1/reports/of/2025-W27?unit=14620",
            "/api/v1/reports/of/2025-07",
            "/api/v1/reports/of/2025-08",
            "/api/v1/reports/indicators/2025-07");

    private MonthFigures() {}

    /**
     * @param gateway gives the answer to a path
     * @return what it says, by path, without the times at which it was said
     */
    static Map<String, String> said(Function<String, JsonNode> gateway) {
        Map<String, String> said = new TreeMap<>();
        ASKED.forEach(
                it -> said.put(it, gateway.apply(it).toString().replaceAll("\"(asOf|verifiedAt)\":\"[^\"]*\"", "")));
        return said;
    }
}
