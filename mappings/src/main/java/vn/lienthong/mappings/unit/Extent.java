package vn.lienthong.mappings.unit;

import java.util.Locale;
import vn.lienthong.mappings.text.Canonical;

/** How much of a commune of before went into one of today, by the remark of its row. */
public enum Extent {
    /** Land and people, all of them. */
    WHOLE,
    /** Nothing changed. */
    UNCHANGED,
    /** A part of the land and of the people. */
    PART,
    /** A part of the land; the remark says nothing of people. */
    PART_OF_LAND,
    /** A part of the land, and all of the people. */
    PART_OF_LAND_ALL_PEOPLE,
    /** The remark says something else. */
    OTHER;

    /** @return what the remark of a row says; {@link #OTHER} for one that nobody has explained */
    public static Extent of(String remark) {
        var words = Canonical.spoken(remark).toLowerCase(Locale.ROOT);
        if (words.contains("một phần") && words.contains("toàn bộ dân số")) {
            return PART_OF_LAND_ALL_PEOPLE;
        }
        if (words.contains("một phần diện tích")) {
            return words.contains("dân số") ? PART : PART_OF_LAND;
        }
        if (words.contains("một phần")) {
            return PART;
        }
        if (words.startsWith("giữ nguyên")) {
            return UNCHANGED;
        }
        return words.contains("toàn bộ") ? WHOLE : OTHER;
    }

    boolean isWhole() {
        return this == WHOLE || this == UNCHANGED;
    }

    boolean isPart() {
        return this == PART || this == PART_OF_LAND || this == PART_OF_LAND_ALL_PEOPLE;
    }

    /** @return whether whoever lived in the commune of before lives in this one of today */
    boolean hasAllPeople() {
        return isWhole() || this == PART_OF_LAND_ALL_PEOPLE;
    }
}
