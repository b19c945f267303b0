package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One document of the dossier. It shows itself without its name, which often names a person.
 *
 * @param id the province's own id of the file, unique within its list; {@code ""} when it has none
 * @param name what it is called, with its ending
 * @param componentCode code of the component of the procedure that it answers; {@code ""} when it answers none
 * @param url http or https address from which the Portal fetches the file
 * @param digitised whether the content was digitised, not only scanned along
 * @param reuse whether it was there before
 * @param fromCitizenStore whether it was taken from the citizen's document store at the Portal
 * @param replacementResultCode code of the result that stands in its place; needed when {@code reuse} is REPLACED
 * @param deleted whether it was taken out of the dossier again
 */
public record Document(
        String id,
        String name,
        String componentCode,
        String url,
        boolean digitised,
        Reuse reuse,
        boolean fromCitizenStore,
        @Nullable String replacementResultCode,
        boolean deleted) {

    @Override
    public String toString() {
        return "Document[" + id + "]";
    }
}
