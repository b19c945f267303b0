package vn.lienthong.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What each operation does, in a sentence of Vietnamese and one of English: {@code operations.properties}. */
record OperationWords(Properties words) {

    private static final String FILE = "operations.properties";

    static OperationWords read() {
        try (InputStream file = OperationWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            Properties words = new Properties();
            try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                words.load(text);
            }
            return new OperationWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** @param method in capital letters */
    Optional<String> of(String method, String path) {
        return Optional.ofNullable(words.getProperty(method + "|" + path));
    }
}
