package vn.lienthong.gateway.linked;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.linked.LinkedLines.Because;
import vn.lienthong.routes.linked.CourseEvent;
import vn.lienthong.routes.linked.CourseLine;
import vn.lienthong.routes.linked.CourseStep;
import vn.lienthong.routes.linked.Patience;

/**
 * Writes down what happens to linked dossiers: what changed, its lines and the messages that tell the province of them, in the
 * caller's transaction, in which the dossier is locked.
 */
final class LinkedBook {

    private final LinkedRows rows;
    private final LinkedLines lines;
    private final LinkedNotices notices;
    private final Patience patience;

    LinkedBook(LinkedRows rows, LinkedLines lines, LinkedNotices notices, Patience patience) {
        this.rows = rows;
        this.lines = lines;
        this.notices = notices;
        this.patience = patience;
    }

    /** @return empty where the event makes no sense now */
    Optional<LinkedDossier> apply(LinkedDossier before, CourseEvent event, Because why, Instant now) {
        return apply(before, event, why, null, now);
    }

    /** @param document what the province is given with it */
    Optional<LinkedDossier> apply(
            LinkedDossier before, CourseEvent event, Because why, byte @Nullable [] document, Instant now) {
        CourseStep step = before.course().apply(event, now, patience);
        if (step.denied()) {
            return Optional.empty();
        }
        LinkedDossier after = before.with(step.course());
        rows.write(step.course());
        for (CourseLine line : step.lines()) {
            UUID notice = notices.accept(after, line, document, now);
            lines.add(after.id(), line, why, notice, now);
        }
        return Optional.of(after);
    }
}
