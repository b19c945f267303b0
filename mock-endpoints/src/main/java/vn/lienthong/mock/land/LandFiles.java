package vn.lienthong.mock.land;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.wire.Answer;

/** Files that the land system's links lead to. */
public final class LandFiles {
    static final String BELOW = "/tep/";

    private final Map<String, Answer> files = new LinkedHashMap<>();

    /** A file that is there. @return what a link to it ends in */
    public synchronized String put(String name, String contentType, String content) {
        files.put(BELOW + name, new Answer(200, contentType, content, Map.of(), false, Duration.ZERO));
        return BELOW + name;
    }

    /** A link that leads elsewhere. @return what the link ends in */
    public synchronized String redirect(String name, String to) {
        files.put(BELOW + name, Answer.text(302, "").withHeader("Location", to));
        return BELOW + name;
    }

    synchronized Optional<Answer> at(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
