package vn.lienthong.mock.land;

import java.util.Arrays;
import java.util.Optional;

/** The doors that take a one-stop desk's calls. */
enum LandDoor {
    RECEIVE("tiepnhan"),
    SUPPLEMENT("capnhattrangthaibosunghoso"),
    HANDED_OVER("capnhattrangthaitraketquahoso"),
    WRONG_RESULT("phanhoihososaiketqua");

    private final String wireName;

    LandDoor(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    static Optional<LandDoor> at(String path) {
        return Arrays.stream(values())
                .filter(door -> path.equals("/" + door.wireName))
                .findFirst();
    }
}
