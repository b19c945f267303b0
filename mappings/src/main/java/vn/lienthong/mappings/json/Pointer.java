package vn.lienthong.mappings.json;

/** RFC 6901 pointers. */
public final class Pointer {

    private Pointer() {}

    /** @return the place of a member of the object at {@code pointer} */
    public static String below(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    /** @return the place of an element of the list at {@code pointer} */
    public static String below(String pointer, int index) {
        return pointer + "/" + index;
    }
}
