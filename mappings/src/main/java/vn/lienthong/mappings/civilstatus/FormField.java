package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * One field of a form.
 *
 * @param path where it stands in the document, {@code mother.birthDate}
 * @param wire what the registry calls it, {@code meNgaySinh}; {@code ""} for what does not go there
 * @param kind what it holds
 * @param list its code list, for kinds that have one
 * @param isRequired whether it must be there when the part that it belongs to is
 * @param words what the form calls it, in lower case
 */
record FormField(
        String path, String wire, FieldKind kind, @Nullable String list, boolean isRequired, Words words) {

    static FormField of(String path, String wire, FieldKind kind, String vi, String en) {
        return new FormField(path, wire, kind, null, false, new Words(vi, en));
    }

    static FormField listed(String path, String wire, FieldKind kind, String list, String vi, String en) {
        return new FormField(path, wire, kind, list, false, new Words(vi, en));
    }

    FormField required() {
        return new FormField(path, wire, kind, list, true, words);
    }
}
