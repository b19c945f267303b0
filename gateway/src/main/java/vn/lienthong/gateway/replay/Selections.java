package vn.lienthong.gateway.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.Sight;

/** Selections as they are kept, equal text for equal selections. */
final class Selections {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    String write(Selection selection) {
        try {
            return json.writeValueAsString(selection);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a record of plain values was not written", e);
        }
    }

    Selection read(String text) {
        try {
            return json.readValue(text, Selection.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("what the ledger keeps of a selection cannot be read", e);
        }
    }

    /** Equal where the same would be done with the same selection by somebody who sees the same. */
    static String hash(JobRequest.What what, String selection, Sight sight) {
        try {
            @Nullable Set<String> units = sight.units();
            String within = units == null ? "" : " " + new TreeSet<>(units);
            byte[] text = (what + " " + selection + within).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
