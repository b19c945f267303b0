package vn.lienthong.mappings.civilstatus;

import java.util.List;
import vn.lienthong.mappings.Words;

/** What the fields of a form are called, for whoever shows them or enters them. */
public final class CivilFields {

    private CivilFields() {}

    /** @return the paths of the form's fields in their order, {@code mother.birthDate} */
    public static List<String> paths(CivilType type) {
        return Forms.of(type).form().fields().stream().map(FormField::path).toList();
    }

    /** @return what a field is called, in lower case, "ngày sinh của mẹ"; for a path that the form does not have, words with the path */
    public static Words words(CivilType type, String path) {
        return Forms.of(type).form().words(path);
    }

    /** @return the registry's name of a field; the path itself for one that the form does not have */
    public static String wireName(CivilType type, String path) {
        return Forms.of(type).form().field(path).map(FormField::wire).orElse(path);
    }
}
