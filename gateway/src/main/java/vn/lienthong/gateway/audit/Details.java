package vn.lienthong.gateway.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.SortedMap;
import java.util.TreeMap;

/** The details of an entry, as the database keeps them. */
final class Details {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private Details() {}

    static String json(SortedMap<String, String> details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /** What was written here; anything else, which only a hand could have put there, as one detail that breaks the chain. */
    static SortedMap<String, String> read(String json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            TreeMap<String, String> unreadable = new TreeMap<>();
            unreadable.put("unreadable", json);
            return unreadable;
        }
    }
}
