package vn.lienthong.routes.linked;

import java.util.List;

/**
 * What an event did.
 *
 * @param lines what it adds to the history
 * @param denied whether the event makes no sense now; nothing changed
 */
public record CourseStep(Course course, List<CourseLine> lines, boolean denied) {

    public CourseStep {
        lines = List.copyOf(lines);
    }
}
