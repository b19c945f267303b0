package vn.lienthong.mappings.land;

/** The calls to a land system. */
public enum LandOperation {
    RECEIVE("tiepnhan"),
    SUPPLEMENT("capnhattrangthaibosunghoso"),
    HANDED_OVER("capnhattrangthaitraketquahoso"),
    WRONG_RESULT("phanhoihososaiketqua");

    private final String path;

    LandOperation(String path) {
        this.path = path;
    }

    /** What comes after the base address. */
    public String path() {
        return path;
    }
}
