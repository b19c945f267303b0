package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.approval.Decisions;
import vn.lienthong.gateway.security.Caller;

/** Where the second person sees what is asked for, and decides. */
@RestController
@RequestMapping("/api/v1/approvals")
final class ApprovalDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Approval> approvals, @Nullable String next) {}

    private final Approvals approvals;
    private final Decisions decisions;

    ApprovalDesk(Approvals approvals, Decisions decisions) {
        this.approvals = approvals;
        this.decisions = decisions;
    }

    @GetMapping
    Page all(
            @RequestParam(required = false) Approval.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<Approval> found = approvals.page(state, after, size + 1);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<Approval> page = found.subList(0, size);
        String narrowed = state == null ? "" : "&state=" + state;
        return new Page(page, "/api/v1/approvals?after=" + page.get(size - 1).id() + "&size=" + size + narrowed);
    }

    @GetMapping("/{id}")
    Approval one(@PathVariable UUID id) {
        return approvals.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    @PostMapping(path = "/{id}/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    Approval approve(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return ApprovalAnswers.made(decisions.approve(id, caller, CancelRequest.reasonIn(request)));
    }

    @PostMapping(path = "/{id}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    Approval reject(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return ApprovalAnswers.made(decisions.reject(id, caller, CancelRequest.reasonIn(request)));
    }

    @PostMapping(path = "/{id}/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
    Approval withdraw(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return ApprovalAnswers.made(decisions.withdraw(id, caller, CancelRequest.reasonIn(request)));
    }
}
