package vn.lienthong.gateway.tax;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.dossier.DossierCode;

/** Where people see what the tax authority sent, row by row, and decide on rows that wait. */
@RestController
@RequestMapping("/api/v1/tax-rows")
final class TaxRowDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<TaxRowView> rows, @Nullable String next) {}

    private final TaxBook book;
    private final TaxWork work;

    TaxRowDesk(TaxBook book, TaxWork work) {
        this.book = book;
        this.work = work;
    }

    @GetMapping
    Page page(
            @RequestParam(required = false) @Nullable RowState state,
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1
                || size > LARGEST_PAGE
                || (dossier != null && DossierCode.parse(dossier).isEmpty())) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        String code = dossier == null ? null : new DossierCode(dossier).text();
        List<TaxRowView> found = book.page(state, code, after, size + 1);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<TaxRowView> page = found.subList(0, size);
        return new Page(
                page,
                "/api/v1/tax-rows?after=" + page.get(size - 1).id() + "&size=" + size
                        + (state == null ? "" : "&state=" + state) + (code == null ? "" : "&dossier=" + code));
    }

    @GetMapping("/{id}")
    TaxRowView one(@PathVariable UUID id) {
        return work.one(id);
    }

    @PostMapping(path = "/{id}/release", consumes = MediaType.APPLICATION_JSON_VALUE)
    TaxRowView release(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return work.release(id, CancelRequest.reasonIn(request), caller);
    }

    @PostMapping(path = "/{id}/dismiss", consumes = MediaType.APPLICATION_JSON_VALUE)
    TaxRowView dismiss(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return work.dismiss(id, CancelRequest.reasonIn(request), caller);
    }

    @PostMapping(path = "/{id}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    RowFacts reveal(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return work.reveal(id, CancelRequest.reasonIn(request), caller);
    }
}
