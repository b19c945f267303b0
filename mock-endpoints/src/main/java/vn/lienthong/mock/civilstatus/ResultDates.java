package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as results show them. */
final class ResultDates {
    private ResultDates() {}

    /** {@code dd/MM/yyyy}, or what is known of it; text as it came. */
    static String plain(JsonNode date) {
        if (!date.isObject()) {
            String text = date.asText("");
            return CivilDates.date(text).map(CivilDates::day).orElse(text);
        }
        return Stream.of("ngaySinh", "thangSinh", "namSinh")
                .map(part -> date.path(part).asText(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
