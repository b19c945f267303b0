package vn.lienthong.mappings.lgsp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads what the service bus says of itself. What it passes on from a system behind it is not read here. */
public final class LgspReader {

    private static final int UNAUTHORIZED = 401;
    private static final int LONGEST_FAULT = 65_536;
    private static final Set<Integer> REFUSALS = Set.of(400, UNAUTHORIZED, 403);

    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> tokenFaults;

    /** @param tokenFaults the fault codes that say that a token is not taken, such as 900901; no official text lists them */
    public LgspReader(Set<String> tokenFaults) {
        this.tokenFaults = Set.copyOf(tokenFaults);
    }

    public TokenReply readToken(int status, byte[] body) {
        JsonNode answer = tree(body);
        String token = answer.path("access_token").asText("");
        if (status / 100 == 2 && !token.isBlank()) {
            return new TokenReply.Granted(token);
        }
        return REFUSALS.contains(status)
                ? new TokenReply.Refused(status, word(answer.path("error").asText("")))
                : new TokenReply.NoToken(status);
    }

    /** Whether the answer, whatever was asked, says that the token is not taken; then nothing was passed on. */
    public boolean refusesToken(int status, byte[] body) {
        return status == UNAUTHORIZED || (status / 100 != 2 && tokenFaults.contains(faultCode(body)));
    }

    /** @return the bus's own fault code, such as {@code 900800}; empty where the answer is no fault of the bus */
    public String faultCode(byte[] body) {
        JsonNode fault = tree(body);
        JsonNode code = fault.has("fault") ? fault.path("fault").path("code") : fault.path("code");
        return word(code.asText(""));
    }

    private JsonNode tree(byte[] body) {
        if (body.length > LONGEST_FAULT) {
            return json.missingNode();
        }
        try {
            JsonNode read = json.readTree(new String(body, StandardCharsets.UTF_8));
            return read == null ? json.missingNode() : read;
        } catch (JsonProcessingException noFaultOfTheBus) {
            return json.missingNode();
        }
    }

    private static String word(String text) {
        return text.matches("[A-Za-z0-9_.-]{1,40}") ? text : "";
    }
}
