package vn.lienthong.gateway.daybook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.lienthong.gateway.content.Sha256;

/**
 * An account as the bytes that are signed: JSON, members in the order of their names, lines in that of part, unit and channel, without
 * white space, in UTF-8. The same days give the same bytes, whenever they are asked for.
 *
 * @param form the version of this form
 * @param unit empty for the province
 */
record Content(int form, LocalDate from, LocalDate to, String unit, List<Row> lines, List<Correction> corrections) {

    /** A line, with what it is about beside its figures. */
    record Row(
            String part,
            String unit,
            String channel,
            long opening,
            long received,
            long delivered,
            long withdrawn,
            long reopened,
            long closing) {

        static Row of(Line.Key key, Balance it) {
            return new Row(
                    key.part(),
                    key.unit(),
                    key.channel(),
                    it.opening(),
                    it.received(),
                    it.delivered(),
                    it.withdrawn(),
                    it.reopened(),
                    it.closing());
        }

        Line.Key key() {
            return new Line.Key(part, unit, channel);
        }

        Balance balance() {
            return new Balance(opening, received, delivered, withdrawn, reopened, closing);
        }
    }

    private static final int FORM = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Content of(DayAccount account, Optional<String> unit) {
        DayAccount its = account.of(unit);
        return new Content(
                FORM,
                its.from(),
                its.to(),
                unit.orElse(""),
                its.lines().entrySet().stream()
                        .map(it -> Row.of(it.getKey(), it.getValue()))
                        .toList(),
                its.corrections());
    }

    /** @throws UncheckedIOException where they are no such bytes */
    static Content read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Content.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("figures of our own cannot be written", impossible);
        }
    }

    DayAccount account() {
        SortedMap<Line.Key, Balance> all = new TreeMap<>();
        lines.forEach(it -> all.put(it.key(), it.balance()));
        return new DayAccount(from, to, true, all, corrections);
    }

    static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
