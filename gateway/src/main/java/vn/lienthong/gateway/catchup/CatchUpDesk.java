package vn.lienthong.gateway.catchup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import vn.lienthong.gateway.catchup.CatchUp.Way;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where files of paper days are brought and looked at. */
@RestController
@RequestMapping("/api/v1/catch-ups")
final class CatchUpDesk {

    private static final int LISTED = 100;
    private static final int LARGEST_PAGE = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param next the number after which the next page begins, absent on the last one */
    record Page(List<RowView> rows, @Nullable Integer next) {}

    record All(List<CatchUpView> files) {}

    private final CatchUps catchUps;
    private final Bringing bringing;

    CatchUpDesk(CatchUps catchUps, Bringing bringing) {
        this.catchUps = catchUps;
        this.bringing = bringing;
    }

    /** The body is the file. */
    @PostMapping
    ResponseEntity<CatchUpView> bring(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "false") boolean check,
            HttpServletRequest request) {
        Begun begun =
                bringing.bring(new Brought(bringing.origin(caller, origin), name, check, Way.API, caller), request);
        CatchUpView view = view(begun.file(), begun.repeated());
        return ResponseEntity.status(begun.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(view.links().self())
                .body(view);
    }

    @GetMapping
    All all(@AuthenticationPrincipal Caller caller) {
        return new All(catchUps.newest(caller, LISTED).stream()
                .map(it -> CatchUpView.of(it, null, null))
                .toList());
    }

    @GetMapping("/{id}")
    CatchUpView one(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return view(found(caller, id), null);
    }

    @GetMapping("/{id}/rows")
    Page rows(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable RowState state,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<Line> rows = catchUps.rows(found(caller, id), state, after, size);
        return new Page(
                rows.stream().map(RowView::of).toList(),
                rows.size() < size ? null : Integer.valueOf(rows.get(size - 1).number()));
    }

    @PostMapping(path = "/{id}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    CatchUpView cancel(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        CatchUp file = found(caller, id);
        if (!catchUps.cancel(file, reason, caller)) {
            throw new Refused(Problem.NOT_NOW, new Words("Tệp đã xử lý xong hoặc đã hủy", "The file has ended"));
        }
        return one(caller, id);
    }

    @GetMapping("/{id}/bad.csv")
    void badCsv(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "vi") String language,
            HttpServletResponse response)
            throws IOException {
        BadRows rows = bad(caller, id, language, "csv");
        attached(response, "text/csv;charset=UTF-8", "dong-loi.csv");
        rows.csv(response.getOutputStream());
    }

    @GetMapping("/{id}/bad.xlsx")
    void badXlsx(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "vi") String language,
            HttpServletResponse response)
            throws IOException {
        BadRows rows = bad(caller, id, language, "xlsx");
        attached(response, XLSX, "dong-loi.xlsx");
        rows.xlsx(response.getOutputStream());
    }

    @GetMapping("/template.xlsx")
    void template(@RequestParam(defaultValue = "vi") String language, HttpServletResponse response) throws IOException {
        attached(response, XLSX, "mau-nhap-ho-so-giay.xlsx");
        new Template(!language.equals("en")).write(response.getOutputStream());
    }

    private BadRows bad(Caller caller, UUID id, String language, String format) {
        CatchUp file = found(caller, id);
        catchUps.givenOut(file, caller, format);
        return new BadRows(catchUps, file, !language.equals("en"));
    }

    private CatchUpView view(CatchUp file, @Nullable Boolean repeated) {
        return CatchUpView.of(file, catchUps.progress(file), repeated);
    }

    private CatchUp found(Caller caller, UUID id) {
        return catchUps.find(caller, id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private static void attached(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
