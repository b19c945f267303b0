package vn.lienthong.gateway.landfile;

import java.util.Optional;
import java.util.Set;

/** What an HTTP status says of a file. */
final class AnswerSort {

    private static final int OK = 200;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> NOT_ADMITTED = Set.of(401, 403, 407);
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private AnswerSort() {}

    /** @return empty where the file follows */
    static Optional<Trouble> of(int status) {
        if (status == OK) {
            return Optional.empty();
        }
        if (GONE.contains(status)) {
            return Optional.of(Trouble.NOT_THERE);
        }
        if (NOT_ADMITTED.contains(status)) {
            return Optional.of(Trouble.NOT_ADMITTED);
        }
        if (LATER.contains(status) || status >= 500) {
            return Optional.of(Trouble.NO_ANSWER);
        }
        return Optional.of(status / 100 == 3 ? Trouble.REDIRECTED : Trouble.REFUSED);
    }
}
