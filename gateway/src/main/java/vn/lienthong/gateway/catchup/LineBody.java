package vn.lienthong.gateway.catchup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;

/** What a row says, sealed as that row of that file. */
final class LineBody {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final Vault vault;

    LineBody(Vault vault) {
        this.vault = vault;
    }

    byte @Nullable [] seal(UUID file, Line line) {
        try {
            return line.said() == null
                    ? null
                    : vault.seal(JSON.writeValueAsBytes(line.said()), context(file, line.number()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are always JSON", impossible);
        }
    }

    /** @return absent where the body is gone, or its month's key */
    @Nullable
    Said open(UUID file, int number, byte @Nullable [] body) {
        try {
            return body == null ? null : JSON.readValue(vault.open(body, context(file, number)), Said.class);
        } catch (KeyDestroyed gone) {
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a row of " + file + " is no JSON", unreadable);
        }
    }

    static @Nullable String json(List<Reason> reasons) {
        try {
            return reasons.isEmpty() ? null : JSON.writeValueAsString(reasons);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are always JSON", impossible);
        }
    }

    static List<Reason> reasons(@Nullable String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, REASONS);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("reasons are no JSON", unreadable);
        }
    }

    private static String context(UUID file, int number) {
        return "catch-up:" + file + ":" + number;
    }
}
