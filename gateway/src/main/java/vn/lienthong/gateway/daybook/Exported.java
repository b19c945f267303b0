package vn.lienthong.gateway.daybook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the export: all that it takes to verify the chains elsewhere.
 *
 * @param content the sheet's bytes, as text
 */
record Exported(SignedSheet signed, String content) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Exported of(SignedSheet signed, byte[] content) {
        return new Exported(signed, new String(content, StandardCharsets.UTF_8));
    }

    /** @return empty where it is no such line */
    static Optional<Exported> read(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, Exported.class)).filter(Exported::isWhole);
        } catch (JsonProcessingException wrong) {
            return Optional.empty();
        }
    }

    /** What was read may lack anything. */
    private boolean isWhole() {
        return content != null
                && signed != null
                && Stream.of(
                                signed.unit(),
                                signed.date(),
                                signed.sha256(),
                                signed.signedBy(),
                                signed.secondedBy(),
                                signed.remark(),
                                signed.signedAt(),
                                signed.previous(),
                                signed.hash())
                        .allMatch(Objects::nonNull);
    }

    String line() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was signed cannot be written", impossible);
        }
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
