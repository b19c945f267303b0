package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.Caller;

/** Where filed dossiers are seen, by people, and by the provincial system to which each was brought. */
@RestController
@RequestMapping("/api/v1/filed")
final class FiledDesk {

    private static final int LARGEST_PAGE = 200;
    private static final String CODE = "[A-Za-z0-9.]{1,40}";

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<FiledView> dossiers, @Nullable String next) {}

    private final FiledPages pages;
    private final FiledWork work;
    private final Clock clock;

    FiledDesk(FiledPages pages, FiledWork work, Clock clock) {
        this.pages = pages;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping
    Page page(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable FiledState state,
            @RequestParam(required = false) @Nullable Boolean calling,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable Boolean linked,
            @RequestParam(required = false) @Nullable Duration olderThan,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE || !isCode(unit) || !isCode(procedure)) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        FiledPages.Filter filter = new FiledPages.Filter(
                state,
                calling,
                unit,
                procedure,
                caller.isPerson() ? null : caller.name(),
                linked,
                olderThan == null ? null : clock.instant().minus(olderThan));
        List<FiledView> found = pages.page(filter, after, size + 1);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<FiledView> page = found.subList(0, size);
        String narrowed = narrowed("state", state)
                + narrowed("calling", calling)
                + narrowed("unit", unit)
                + narrowed("procedure", procedure)
                + narrowed("linked", linked)
                + narrowed("olderThan", olderThan);
        UUID last = page.get(size - 1).id();
        return new Page(page, "/api/v1/filed?after=" + last + "&size=" + size + narrowed);
    }

    /** @param code national code, local code, or the id */
    @GetMapping("/{code}")
    FiledView one(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return work.one(code, caller);
    }

    private static boolean isCode(@Nullable String given) {
        return given == null || given.matches(CODE);
    }

    private static String narrowed(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }
}
