package vn.lienthong.mappings.civilstatus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.Words;

/**
 * One list.
 *
 * @param name its name
 * @param entries its entries, by the document's word, in their order
 * @param isOpen whether codes that it lacks are let through as they are: the list is only known in part
 */
public record CodeList(String name, Map<String, Entry> entries, boolean isOpen) {

    /**
     * One entry.
     *
     * @param word what the document says
     * @param code the registry's code
     * @param words what a clerk calls it
     */
    public record Entry(String word, String code, Words words) {}

    public CodeList {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** @return the registry's code; empty when the list is closed and has no such word */
    public Optional<String> code(String word) {
        var entry = entries.get(word);
        return entry == null ? (isOpen ? Optional.of(word) : Optional.empty()) : Optional.of(entry.code());
    }

    /** @return the document's word, whether the registry's code has leading zeros or not; empty when the list is closed and has no such code */
    public Optional<String> word(String code) {
        var found = entries.values().stream()
                .filter(entry -> plain(entry.code()).equals(plain(code)))
                .map(Entry::word)
                .findFirst();
        return found.isPresent() || !isOpen ? found : Optional.of(code);
    }

    /** @return the words, in their order */
    public List<String> words() {
        return List.copyOf(entries.keySet());
    }

    private static String plain(String code) {
        var shorter = code.replaceFirst("^0+(?=\\d)", "");
        return shorter.isEmpty() ? code : shorter;
    }
}
