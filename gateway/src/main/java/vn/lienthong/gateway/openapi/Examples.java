package vn.lienthong.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents to copy from; all in them is made up. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static JsonNode read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
