package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BiFunction;
import vn.lienthong.mappings.Words;

/**
 * One column of a table.
 *
 * @param shown the text of a row's cell
 * @param right whether it holds figures
 */
record Column(Words header, BiFunction<JsonNode, Language, String> shown, boolean right) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    static Column text(String vi, String en, String pointer) {
        return new Column(new Words(vi, en), (row, language) -> language.of(row.at(pointer)), false);
    }

    static Column number(String vi, String en, String pointer) {
        return new Column(new Words(vi, en), (row, language) -> language.of(row.at(pointer)), true);
    }

    static Column time(String vi, String en, String pointer) {
        return new Column(new Words(vi, en), (row, language) -> time(row.at(pointer)), false);
    }

    static Column age(String vi, String en, String pointer) {
        return new Column(new Words(vi, en), (row, language) -> age(row.at(pointer)), true);
    }

    static String time(JsonNode instant) {
        return instant.isTextual() ? TIME.format(Instant.parse(instant.asText())) : "";
    }

    private static String age(JsonNode seconds) {
        if (!seconds.isNumber()) {
            return "";
        }
        Duration age = Duration.ofSeconds(seconds.asLong());
        return age.toHours() > 0
                ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : age.toMinutes() > 0 ? age.toMinutes() + " min" : age.toSeconds() + " s";
    }
}
