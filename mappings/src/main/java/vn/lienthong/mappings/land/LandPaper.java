package vn.lienthong.mappings.land;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was handed in. It shows itself without its names, which may name a person.
 *
 * @param name what it is called
 * @param originals how many originals
 * @param copies how many copies
 * @param id the uploaded attachment; absent for a paper without a file
 * @param fileName name of its file
 * @param sha256 hash of the file's bytes, 64 hexadecimal digits in lower case
 */
public record LandPaper(
        String name,
        int originals,
        int copies,
        @Nullable UUID id,
        @Nullable String fileName,
        @Nullable String sha256) {

    @Override
    public String toString() {
        return "LandPaper[" + id + "]";
    }
}
