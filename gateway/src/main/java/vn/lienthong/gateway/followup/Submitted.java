package vn.lienthong.gateway.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import vn.lienthong.mappings.civilstatus.CivilType;

/**
 * What has to be known of a dossier to ask about it, read from its document. That one was found good when it was accepted, by the
 * code lists of that day; what was delivered is followed, whatever has changed in them since.
 *
 * @param linked whether it is of the linked procedure
 * @param unit code of the commune that registers
 */
record Submitted(CivilType type, boolean linked, String unit) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Optional<Submitted> in(byte[] document) {
        try {
            JsonNode read = JSON.readTree(document);
            boolean linked = !read.path("linkedCode").asText().isBlank();
            return type(read.path("type").asText())
                    .map(it ->
                            new Submitted(it, linked, read.path("registryUnit").asText()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<CivilType> type(String name) {
        return Arrays.stream(CivilType.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }
}
