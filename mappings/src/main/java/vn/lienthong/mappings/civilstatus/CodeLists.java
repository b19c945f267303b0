package vn.lienthong.mappings.civilstatus;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The code lists of the forms: what a document says ({@code FEMALE}), and the registry's code for it ({@code 2}). All of it is
 * data, read from lines {@code list,word,code,vi,en}, so that a list that the registry changed is changed here.
 */
public final class CodeLists {

    private final Map<String, CodeList> lists;

    CodeLists(Map<String, CodeList> lists) {
        this.lists = Map.copyOf(lists);
        var genders = lists.get("gender");
        var known = Arrays.stream(Gender.values()).map(Gender::name).collect(Collectors.toSet());
        if (genders == null || !genders.entries().keySet().equals(known)) {
            throw new IllegalArgumentException("the list gender must have the words " + known);
        }
    }

    /** @return the lists as the contract's sources have them */
    public static CodeLists standard() {
        return Standard.LISTS;
    }

    /**
     * @param csv lines {@code list,word,code,vi,en}, the first of which names the columns; {@code #} begins a comment
     * @return these lists, those that the text has in place of their own
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public CodeLists with(String csv) {
        var all = new LinkedHashMap<>(lists);
        all.putAll(CodeListCsv.parse(csv));
        return new CodeLists(all);
    }

    /** @return the list of this name; empty when there is none, and any code is let through */
    public Optional<CodeList> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    private static final class Standard {
        private static final CodeLists LISTS = new CodeLists(CodeListCsv.standard());
    }
}
