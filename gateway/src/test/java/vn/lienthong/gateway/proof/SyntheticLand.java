package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Land documents of people who do not exist: the samples that the API shows. */
public final class SyntheticLand {

    private static final String SAMPLES = "/vn/lienthong/gateway/openapi/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;

    private SyntheticLand(String name) {
        try (InputStream sample = SyntheticLand.class.getResourceAsStream(SAMPLES + name)) {
            this.root = (ObjectNode) JSON.readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SyntheticLand dossier(String code) {
        return new SyntheticLand("land.json").with("/code", code);
    }

    /** The citizen handed in what was asked for. */
    static SyntheticLand supplement() {
        return new SyntheticLand("land-step.json");
    }

    public static byte[] handedOver() {
        return "{\"type\":\"RESULT_HANDED_OVER\",\"at\":\"2025-07-21T09:00:00+07:00\"}"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param pointer of a member whose parent is there */
    SyntheticLand with(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) root.at(pointer.substring(0, last))).set(pointer.substring(last + 1), JSON.valueToTree(value));
        return this;
    }

    public String code() {
        return root.at("/code").asText();
    }

    public byte[] bytes() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }
}
