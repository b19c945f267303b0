package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A civil-status dossier of people who do not exist: one of the samples that the API shows, with its own code. */
public final class SyntheticCivil {

    /** The kinds of registration, by the names of their samples. */
    public static final List<String> REGISTRATIONS =
            List.of("birth", "death", "marriage", "marital-status", "recognition");

    private static final String SAMPLES = "/vn/lienthong/gateway/openapi/civil-status-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;

    private SyntheticCivil(ObjectNode root) {
        this.root = root;
    }

    /** @param kind {@code birth}, {@code death}, {@code marriage}, {@code marital-status}, {@code recognition} or {@code extract} */
    public static SyntheticCivil of(String kind, String code) {
        try (InputStream sample = SyntheticCivil.class.getResourceAsStream(SAMPLES + kind + ".json")) {
            ObjectNode root = (ObjectNode) JSON.readTree(sample);
            root.put("code", code);
            return new SyntheticCivil(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param pointer of a member whose parent is there */
    public SyntheticCivil with(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) root.at(pointer.substring(0, last))).set(pointer.substring(last + 1), JSON.valueToTree(value));
        return this;
    }

    public SyntheticCivil version(long version) {
        return with("/version", version);
    }

    public String code() {
        return root.at("/code").asText();
    }

    public JsonNode json() {
        return root.deepCopy();
    }

    public byte[] bytes() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }
}
