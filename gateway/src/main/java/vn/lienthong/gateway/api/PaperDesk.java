package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.lienthong.gateway.paper.Contents;
import vn.lienthong.gateway.paper.Entered;
import vn.lienthong.gateway.paper.PaperFigures;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.gateway.paper.TaskBook;
import vn.lienthong.gateway.paper.TaskFilter;
import vn.lienthong.gateway.paper.TaskLine;
import vn.lienthong.gateway.paper.TaskState;
import vn.lienthong.gateway.paper.Wanted;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.unit.ActiveUnits;

/** Shows what has to be looked for in paper books. Who is looked for is shown for a reason that is written down. */
@RestController
@RequestMapping("/api/v1/paper-tasks")
final class PaperDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<PaperTaskView> tasks, @Nullable String next) {}

    /**
     * @param place which units its book is of, by the catalogue of now
     * @param history what happened to it, in order
     */
    record Whole(PaperTaskView task, PaperPlace place, List<TaskLine> history) {}

    /**
     * Who is looked for, and what was entered.
     *
     * @param entry absent while nothing was entered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(Wanted wanted, @Nullable Entered entry) {}

    private final TaskBook book;
    private final Contents contents;
    private final PaperFigures figures;
    private final Revealing revealing;
    private final ActiveUnits units;
    private final Clock clock;

    PaperDesk(
            TaskBook book,
            Contents contents,
            PaperFigures figures,
            Revealing revealing,
            ActiveUnits units,
            Clock clock) {
        this.book = book;
        this.contents = contents;
        this.figures = figures;
        this.revealing = revealing;
        this.units = units;
        this.clock = clock;
    }

    /** The oldest first; without {@code state} those that have not ended. */
    @GetMapping
    Page all(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Set<TaskState> state,
            @RequestParam(required = false) @Nullable String claimedBy,
            @RequestParam(required = false) @Nullable Duration olderThan,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        TaskFilter filter = new TaskFilter(
                unit,
                Objects.requireNonNullElse(state, Set.of()),
                claimedBy,
                olderThan == null ? null : clock.instant().minus(olderThan));
        List<PaperTask> found = book.page(filter, cursor(after), size + 1);
        boolean more = found.size() > size;
        List<PaperTask> page = more ? found.subList(0, size) : found;
        return new Page(page.stream().map(this::view).toList(), more ? next(page.get(size - 1)) : null);
    }

    @GetMapping("/figures")
    Map<String, List<PaperFigures.OfUnit>> figures() {
        return Map.of("units", figures.byUnit());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id) {
        PaperTask task = found(id);
        return new Whole(view(task), PaperPlace.of(task, units.units()), book.history(id));
    }

    @PostMapping(path = "/{id}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    Content reveal(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
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

    private static @Nullable Cursor cursor(@Nullable String text) {
        return text == null ? null : Cursor.parse(text).orElseThrow(() -> new Refused(Problem.MALFORMED_REQUEST));
    }

    private static String next(PaperTask last) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", new Cursor(last.createdAt(), last.id()).text())
                .build()
                .toUriString();
    }
}
