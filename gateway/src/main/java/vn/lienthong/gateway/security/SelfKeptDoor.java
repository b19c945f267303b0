package vn.lienthong.gateway.security;

import java.util.List;

/**
 * A door that finds out for itself who calls, such as one whose callers show a session in the body.
 *
 * @param paths every call to them is let through; {@code **} stands for any number of steps
 * @param bearers whether a bearer token at this door is one that the door gave out itself, so that nobody else looks at it
 */
public record SelfKeptDoor(List<String> paths, boolean bearers) {

    /** A door at which bearer tokens and keys are what they are everywhere. */
    public SelfKeptDoor(List<String> paths) {
        this(paths, false);
    }

    public SelfKeptDoor {
        paths = List.copyOf(paths);
    }
}
