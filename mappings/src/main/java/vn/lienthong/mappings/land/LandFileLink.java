package vn.lienthong.mappings.land;

import org.jspecify.annotations.Nullable;

/**
 * A file at the land system. It shows itself without its name and address.
 *
 * @param name what the paper is called
 * @param kind {@code KieuFile}
 * @param link its address, or what comes after the land system's address for downloads
 * @param originals how many originals
 * @param copies how many copies
 */
public record LandFileLink(String name, @Nullable String kind, String link, int originals, int copies) {

    @Override
    public String toString() {
        return "LandFileLink[***]";
    }
}
