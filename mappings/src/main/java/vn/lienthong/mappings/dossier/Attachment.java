package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A paper that was handed in beside the components of the procedure. It shows itself without its name, which may name a
 * person.
 *
 * @param name what it is called
 * @param quantity how many copies
 * @param kind number of its kind in the province's system
 */
public record Attachment(
        String name, @Nullable Long quantity, @Nullable Long kind) {

    @Override
    public String toString() {
        return "Attachment[" + quantity + ", " + kind + "]";
    }
}
