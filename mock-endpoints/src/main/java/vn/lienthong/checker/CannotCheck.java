package vn.lienthong.checker;

/** Nothing was judged, and why. */
final class CannotCheck extends RuntimeException {

    CannotCheck(String why) {
        super(why);
    }

    CannotCheck(String why, Exception cause) {
        super(why, cause);
    }
}
