package vn.lienthong.mappings.unit;

/** What a question is about: a split commune may have all its people in one place, and its land in several. */
public enum Subject {
    PEOPLE,
    LAND
}
