package vn.lienthong.gateway.linked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.linked.LinkedPages.Filter;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.Standing;

/** Where linked dossiers are seen, by people, and by the provincial system whose they are. */
@RestController
@RequestMapping("/api/v1/linked")
final class LinkedDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<LinkedView> dossiers, @Nullable String next) {}

    private final LinkedPages pages;

    LinkedDesk(LinkedPages pages) {
        this.pages = pages;
    }

    @GetMapping
    Page page(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Standing status,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Boolean silent,
            @RequestParam(required = false) @Nullable HubLeg leg,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        boolean wrong = size < 1
                || size > LARGEST_PAGE
                || (unit != null && !unit.matches("\\d{1,10}"))
                || (after != null && DossierCode.parse(after).isEmpty())
                || (leg != null && silent == null);
        if (wrong) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<LinkedView> found = pages.page(new Filter(unit, status, open, silent, leg), after, size + 1);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<LinkedView> page = found.subList(0, size);
        String narrowed = narrowed("unit", unit)
                + narrowed("status", status)
                + narrowed("open", open)
                + narrowed("silent", silent)
                + narrowed("leg", leg);
        String last = page.get(size - 1).dossier();
        return new Page(page, "/api/v1/linked?after=" + last + "&size=" + size + narrowed);
    }

    @GetMapping("/{code}")
    LinkedView one(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return DossierCode.parse(code)
                .flatMap(pages::find)
                .filter(it -> caller.isPerson() || it.origin().equals(caller.name()))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private static String narrowed(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }
}
