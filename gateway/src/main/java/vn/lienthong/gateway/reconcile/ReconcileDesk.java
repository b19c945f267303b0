package vn.lienthong.gateway.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.api.StrictJson;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.reconcile.Kind;

/** Where comparisons are begun and looked at. */
@RestController
@RequestMapping(ReconcileDesk.PATH)
final class ReconcileDesk {

    static final String PATH = "/api/v1/reconciliations";

    private static final int LARGEST = 16_384;
    private static final int LARGEST_PAGE = 1_000;
    private static final Words FORM = new Words(
            "Gửi {\"lane\": \"NPSP\", \"from\": \"2025-07-01\", \"to\": \"2025-07-01\", \"dryRun\": false}; "
                    + "provinceList và nationalList là mã danh sách đã nạp, có thể bỏ",
            "Send {\"lane\": \"NPSP\", \"from\": \"2025-07-01\", \"to\": \"2025-07-01\", \"dryRun\": false}; "
                    + "provinceList and nationalList are ids of lists that were handed in, and may be left out");

    /** @param to the same day where it is left out */
    private record Wish(
            @Nullable Lane lane,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean dryRun,
            @Nullable UUID provinceList,
            @Nullable UUID nationalList) {}

    record Runs(List<RunView> reconciliations, @Nullable String next) {}

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<FoundView> differences, @Nullable String next) {}

    private final Reconciliations reconciliations;

    ReconcileDesk(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RunView> begin(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        Wish wish = StrictJson.read(request, Wish.class, LARGEST, FORM);
        LocalDate from = wish.from();
        if (from == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        Began began = reconciliations.begin(
                new Order(
                        wish.lane() == null ? Lane.NPSP : wish.lane(),
                        from,
                        wish.to() == null ? from : wish.to(),
                        Boolean.TRUE.equals(wish.dryRun()),
                        wish.provinceList(),
                        wish.nationalList()),
                caller);
        if (began instanceof Began.CannotBe no) {
            throw new Refused(Problem.MALFORMED_REQUEST, no.why());
        }
        if (began instanceof Began.Another another) {
            throw new Refused(Problem.NOT_NOW, another(another.run()));
        }
        Run run = ((Began.Begun) began).run();
        return ResponseEntity.created(URI.create(PATH + "/" + run.id())).body(view(run));
    }

    @GetMapping
    Runs all(@RequestParam(required = false) @Nullable UUID before, @RequestParam(defaultValue = "50") int size) {
        check(size);
        List<Run> page = reconciliations.page(before, size);
        String next = page.size() < size
                ? null
                : PATH + "?before=" + page.get(size - 1).id() + "&size=" + size;
        return new Runs(page.stream().map(this::view).toList(), next);
    }

    @GetMapping("/{id}")
    RunView one(@PathVariable UUID id) {
        return view(found(id));
    }

    @GetMapping("/{id}/differences")
    Page differences(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Healed healed,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Kind afterKind,
            @RequestParam(defaultValue = "200") int size) {
        check(size);
        found(id);
        Found last = after == null || afterKind == null
                ? null
                : new Found(after, afterKind, List.of(), null, null, null, null, null, null, List.of());
        List<Found> page = reconciliations.differences(id, kind, healed, last, size);
        return new Page(page.stream().map(FoundView::of).toList(), next(id, kind, healed, page, size));
    }

    @PostMapping(path = "/{id}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    RunView cancel(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        return reconciliations
                .cancel(id, reason, caller)
                .map(this::view)
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private Run found(UUID id) {
        return reconciliations.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private RunView view(Run run) {
        return RunView.of(run, reconciliations.figures(run).orElse(null));
    }

    private static @Nullable String next(
            UUID id, @Nullable Kind kind, @Nullable Healed healed, List<Found> page, int size) {
        if (page.size() < size) {
            return null;
        }
        Found last = page.get(size - 1);
        return PATH + "/" + id + "/differences?after=" + last.code() + "&afterKind=" + last.kind() + "&size=" + size
                + (kind == null ? "" : "&kind=" + kind)
                + (healed == null ? "" : "&healed=" + healed);
    }

    private static void check(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words("size từ 1 đến " + LARGEST_PAGE, "size must lie between 1 and " + LARGEST_PAGE));
        }
    }

    private static Words another(UUID run) {
        return new Words(
                "Làn này đang có một đợt đối soát chưa xong: " + run + ". Đợi hoặc hủy đợt đó",
                "The lane has a comparison that is not ended: " + run + ". Wait for it, or cancel it");
    }
}
