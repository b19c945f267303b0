package vn.lienthong.gateway.landdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.dossier.DossierCode;

/** Where one sees what land systems have told of a dossier, and which of their calls were refused. */
@RestController
final class LandBookDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Calls(List<LandView.Call> calls, @Nullable String next) {}

    /** @param refusals the newest first; one for each kind, place and day */
    record Refusals(List<LandView.Refused> refusals) {}

    private final LandBook book;

    LandBookDesk(LandBook book) {
        this.book = book;
    }

    @GetMapping("/api/v1/land/{code}")
    LandView dossier(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return DossierCode.parse(code)
                .flatMap(it -> book.find(it.text()))
                .filter(it -> caller.isPerson() || it.origin().equals(caller.name()))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    @GetMapping("/api/v1/land-calls")
    Calls calls(@RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int size) {
        List<LandView.Call> found = book.calls(after, checked(size) + 1);
        if (found.size() <= size) {
            return new Calls(found, null);
        }
        List<LandView.Call> page = found.subList(0, size);
        return new Calls(page, "/api/v1/land-calls?after=" + page.get(size - 1).id() + "&size=" + size);
    }

    @GetMapping("/api/v1/land-calls/refused")
    Refusals refused(@RequestParam(defaultValue = "50") int size) {
        return new Refusals(book.refusals(checked(size)));
    }

    private static int checked(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        return size;
    }
}
