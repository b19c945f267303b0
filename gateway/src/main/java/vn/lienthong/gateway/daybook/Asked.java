package vn.lienthong.gateway.daybook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * What is to be signed.
 *
 * @param unit empty for the province
 * @param sha256 of the sheet that the official has seen
 * @param remark what is said with it, one line
 */
public record Asked(LocalDate date, String unit, String sha256, String remark) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Asked of(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Asked.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a request of our own cannot be read", impossible);
        }
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request of our own cannot be written", impossible);
        }
    }

    /** @return the sheet's name: its day, and its unit if it has one */
    String sheet() {
        return unit.isEmpty() ? date.toString() : date + " " + unit;
    }
}
