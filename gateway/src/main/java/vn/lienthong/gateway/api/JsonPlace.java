package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import vn.lienthong.mappings.text.Snippet;

/** Where in a JSON body something is wrong: names of fields only, nothing of what stands there. */
final class JsonPlace {

    private JsonPlace() {}

    static String of(JsonProcessingException wrong) {
        return wrong instanceof JsonMappingException mapping
                ? Snippet.of(mapping.getPath().stream()
                        .map(it -> it.getFieldName() == null ? String.valueOf(it.getIndex()) : it.getFieldName())
                        .collect(Collectors.joining("/")))
                : "";
    }
}
