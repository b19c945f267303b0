package vn.lienthong.gateway.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.paper.ShelfHtml;
import vn.lienthong.gateway.paper.ShelfList;
import vn.lienthong.gateway.security.Caller;

/** Gives out the list with which somebody goes to the archive room. It names people, and who took it is on record. */
@RestController
@RequestMapping("/api/v1/paper-tasks")
final class PaperListDesk {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String RULES = "Content-Security-Policy";

    private final ShelfList list;

    PaperListDesk(ShelfList list) {
        this.list = list;
    }

    @GetMapping("/list.html")
    ResponseEntity<byte[]> html(
            @AuthenticationPrincipal Caller caller, @RequestParam(required = false) @Nullable String unit) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(RULES, ShelfHtml.RULES)
                .body(list.html(unit, caller));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal Caller caller, @RequestParam(required = false) @Nullable String unit) {
        String file = ContentDisposition.attachment()
                .filename("tra-so-ho-tich.csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .body(list.csv(unit, caller));
    }
}
