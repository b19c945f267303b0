package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Who asks for a token, and how it is proven: by HTTP Basic, or by the header {@code lgspaccesstoken} that some buses use
 * instead.
 */
record Consumer(String key, String secret) {

    private static final String BASIC = "basic ";
    private static final String ACCESS = "lgspaccesstoken";

    /** Basic counts where both are there. */
    static Optional<Consumer> of(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return decoded(authorization.substring(BASIC.length())).flatMap(Consumer::pair);
        }
        String access = request.getHeader(ACCESS);
        return access == null ? Optional.empty() : decoded(access).flatMap(Consumer::keys);
    }

    private static Optional<Consumer> pair(byte[] text) {
        String[] parts = new String(text, StandardCharsets.UTF_8).split(":", 2);
        return parts.length == 2 ? Optional.of(new Consumer(parts[0], parts[1])) : Optional.empty();
    }

    private static Optional<Consumer> keys(byte[] json) {
        try {
            JsonNode keys = Json.read(json);
            JsonNode key = keys.path("AccessKey");
            JsonNode secret = keys.path("SecretKey");
            return key.isTextual() && secret.isTextual()
                    ? Optional.of(new Consumer(key.textValue(), secret.textValue()))
                    : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Consumer[***]";
    }
}
