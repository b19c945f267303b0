package vn.lienthong.mappings.dossier;

/** RFC 6901 pointers. */
final class Pointer {

    private Pointer() {}

    static String below(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    static String below(String pointer, int index) {
        return pointer + "/" + index;
    }
}
