package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What came from the Portal, whole. It does not show itself.
 *
 * @param files where each file of it is, by its place
 * @param content the dossier, or the beginning of what could not be read
 */
@JsonInclude(Include.NON_EMPTY)
public record FiledContent(String addressedTo, Map<String, UUID> files, String content) {

    static FiledContent of(FiledSealed.Body body) {
        Map<String, UUID> files = body.head().files().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().id()));
        return new FiledContent(body.head().madonvi(), files, new String(body.content(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FiledContent[***]";
    }
}
