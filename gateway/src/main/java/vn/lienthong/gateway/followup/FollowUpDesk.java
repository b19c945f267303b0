package vn.lienthong.gateway.followup;

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
import vn.lienthong.gateway.followup.FollowUpList.Filter;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.followup.Standing;

/** Where people see what is awaited from the registry, and act on it. */
@RestController
@RequestMapping("/api/v1/follow-ups")
final class FollowUpDesk {

    private static final int LARGEST_PAGE = 200;
    private static final Words HAS_ENDED = new Words(
            "Hồ sơ đã kết thúc tại hệ thống hộ tịch; muốn làm tiếp thì gửi lại hồ sơ",
            "The dossier has ended at the registry; to go on, hand it in again");
    private static final Words IS_KNOWN = new Words(
            "Chỉ gửi lại được hồ sơ mà hệ thống hộ tịch báo là không có",
            "Only a dossier that the registry says it does not have can be handed in again");

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<FollowUpView> followUps, @Nullable String next) {}

    private final FollowUpList list;
    private final FollowUpActs acts;

    FollowUpDesk(FollowUpList list, FollowUpActs acts) {
        this.list = list;
        this.acts = acts;
    }

    @GetMapping
    Page page(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Standing status,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable UUID message,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE || (unit != null && !unit.matches("\\d{1,10}"))) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<FollowUpView> found =
                list.page(new Filter(unit, status, overdue, message), after, size + 1, caller.sight());
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<FollowUpView> page = found.subList(0, size);
        String narrowed = narrowed("unit", unit)
                + narrowed("status", status)
                + narrowed("overdue", overdue)
                + narrowed("message", message);
        return new Page(page, "/api/v1/follow-ups?after=" + page.get(size - 1).id() + "&size=" + size + narrowed);
    }

    @GetMapping("/{id}")
    FollowUpView one(@PathVariable UUID id) {
        return list.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    @PostMapping("/{id}/ask")
    FollowUpView ask(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return done(id, acts.ask(id, caller), HAS_ENDED);
    }

    @PostMapping(path = "/{id}/give-up", consumes = MediaType.APPLICATION_JSON_VALUE)
    FollowUpView giveUp(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return done(id, acts.giveUp(id, CancelRequest.reasonIn(request), caller), HAS_ENDED);
    }

    @PostMapping(path = "/{id}/submit-again", consumes = MediaType.APPLICATION_JSON_VALUE)
    FollowUpView submitAgain(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return done(id, acts.submitAgain(id, CancelRequest.reasonIn(request), caller), IS_KNOWN);
    }

    private FollowUpView done(UUID id, Acted acted, Words otherwise) {
        return switch (acted) {
            case DONE -> one(id);
            case NO_SUCH -> throw new Refused(Problem.NOT_FOUND);
            case NOT_NOW -> throw new Refused(Problem.NOT_NOW, otherwise);
        };
    }

    private static String narrowed(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }
}
