package vn.lienthong.gateway.security;

import java.util.List;

/**
 * A door that finds out for itself who calls, such as one whose callers show a session in the body.
 *
 * @param paths every call to them is let through; {@code **} stands for any number of steps
 */
public record SelfKeptDoor(List<String> paths) {

    public SelfKeptDoor {
        paths = List.copyOf(paths);
    }
}
