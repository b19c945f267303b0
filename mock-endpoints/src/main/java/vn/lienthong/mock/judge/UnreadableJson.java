package vn.lienthong.mock.judge;

/** The bytes are not strict JSON. The message says why, in words meant for a developer. */
public final class UnreadableJson extends Exception {
    UnreadableJson(String message) {
        super(message);
    }
}
