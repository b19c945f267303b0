package vn.lienthong.gateway.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes over which a sheet's hash is computed: its JSON as the API gives it, without {@code sha256}, the members of each object
 * in the order of their names, without white space, in UTF-8. {@code jq -cjS 'del(.sha256)'} gives the same bytes.
 */
final class CanonicalForm {

    private static final String HASH = "sha256";

    private final ObjectMapper json;
    private final ObjectMapper sorted;

    CanonicalForm(ObjectMapper json) {
        this.json = json;
        this.sorted = new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }

    /** @return the hash of the sheet, whatever stands as its hash now */
    String hash(DaySheet sheet) {
        try {
            ObjectNode tree = json.valueToTree(sheet);
            tree.remove(HASH);
            byte[] form = sorted.writeValueAsBytes(sorted.treeToValue(tree, Object.class));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("a sheet of our own cannot be written", impossible);
        }
    }
}
