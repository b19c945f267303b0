package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.gateway.paper.TaskWords;
import vn.lienthong.mappings.Words;

/**
 * A search in a paper book as people read it.
 *
 * @param ageSeconds since it was asked for; of one that has ended, how long it took
 */
public record PaperTaskView(@JsonUnwrapped PaperTask task, Words meaning, long ageSeconds) {

    static PaperTaskView of(PaperTask task, Instant now) {
        Instant until = Objects.requireNonNullElse(task.endedAt(), now);
        return new PaperTaskView(
                task,
                TaskWords.of(task.state()),
                Duration.between(task.createdAt(), until).toSeconds());
    }
}
