package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.lienthong.gateway.paper.PaperFigures;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.gateway.paper.TaskFilter;
import vn.lienthong.gateway.paper.TaskState;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.security.Caller;

/** Shows what has to be looked for in paper books. */
@RestController
@RequestMapping("/api/v1/paper-tasks")
final class PaperDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<PaperTaskView> tasks, @Nullable String next) {}

    private final PaperReading reading;
    private final PaperFigures figures;
    private final Clock clock;

    PaperDesk(PaperReading reading, PaperFigures figures, Clock clock) {
        this.reading = reading;
        this.figures = figures;
        this.clock = clock;
    }

    /** The oldest first; without {@code state} those that have not ended. */
    @GetMapping
    Page all(
            @AuthenticationPrincipal Caller caller,
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
        List<PaperTaskView> found = reading.page(filter, cursor(after), size, caller);
        boolean more = found.size() > size;
        List<PaperTaskView> page = more ? found.subList(0, size) : found;
        return new Page(page, more ? next(page.get(size - 1).task()) : null);
    }

    @GetMapping("/figures")
    Map<String, List<PaperFigures.OfUnit>> figures(@AuthenticationPrincipal Caller caller) {
        return Map.of("units", figures.byUnit(caller.sight()));
    }

    @GetMapping("/{id}")
    PaperReading.Whole one(@PathVariable UUID id) {
        return reading.whole(id);
    }

    @PostMapping(path = "/{id}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    PaperReading.Content reveal(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return reading.reveal(id, CancelRequest.reasonIn(request), caller);
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
