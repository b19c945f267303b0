package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.paper.Contents;
import vn.lienthong.gateway.paper.Entered;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.gateway.paper.TaskBook;
import vn.lienthong.gateway.paper.TaskFilter;
import vn.lienthong.gateway.paper.TaskLine;
import vn.lienthong.gateway.paper.Wanted;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.unit.ActiveUnits;

/** Reads what has to be looked for in paper books. Who is looked for is shown for a reason that is written down. */
@Component
public final class PaperReading {

    /**
     * @param place which units its book is of, by the catalogue of now
     * @param history what happened to it, in order
     */
    public record Whole(PaperTaskView task, PaperPlace place, List<TaskLine> history) {}

    /**
     * Who is looked for, and what was entered.
     *
     * @param entry absent while nothing was entered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Content(Wanted wanted, @Nullable Entered entry) {}

    private final TaskBook book;
    private final Contents contents;
    private final Revealing revealing;
    private final ActiveUnits units;
    private final Clock clock;

    PaperReading(TaskBook book, Contents contents, Revealing revealing, ActiveUnits units, Clock clock) {
        this.book = book;
        this.contents = contents;
        this.revealing = revealing;
        this.units = units;
        this.clock = clock;
    }

    /** @return one more than the page has, where there are more */
    public List<PaperTaskView> page(TaskFilter filter, @Nullable Cursor after, int size, Caller caller) {
        return book.page(filter, after, size + 1, caller.sight()).stream()
                .map(this::view)
                .toList();
    }

    /** @throws Refused when there is none */
    public Whole whole(UUID id) {
        PaperTask task = found(id);
        return new Whole(view(task), PaperPlace.of(task, units.units()), book.history(id));
    }

    /** @throws Refused when there is none */
    public Content reveal(UUID id, String reason, Caller caller) {
        PaperTask task = found(id);
        Map<String, String> what = Map.of("paper-task", id.toString());
        return revealing
                .reveal(caller, task.message(), reason, what, () -> Optional.of(content(task)))
                .orElseThrow();
    }

    private Content content(PaperTask task) {
        return new Content(
                contents.wanted(task.id()), contents.newestEntry(task).orElse(null));
    }

    private PaperTask found(UUID id) {
        return book.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private PaperTaskView view(PaperTask task) {
        return PaperTaskView.of(task, clock.instant());
    }
}
