package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.audit.AuditBook;
import vn.lienthong.gateway.audit.AuditBook.Filter;
import vn.lienthong.gateway.audit.AuditChain;
import vn.lienthong.gateway.audit.AuditEntry;
import vn.lienthong.gateway.security.Caller;

/** Shows who did what, and whether that record is whole. */
@RestController
final class AuditDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the older entries are, absent on the last page */
    @JsonInclude(Include.NON_NULL)
    record Page(List<AuditEntry> entries, @Nullable String next) {}

    private final AuditBook book;
    private final AuditChain chain;
    private final Audit audit;
    private final ObjectMapper json;

    AuditDesk(AuditBook book, AuditChain chain, Audit audit, ObjectMapper json) {
        this.book = book;
        this.chain = chain;
        this.audit = audit;
        this.json = json;
    }

    @GetMapping("/api/v1/audit")
    Page entries(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<AuditEntry> found = book.find(new Filter(who, act, object, from, to), after, size + 1);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<AuditEntry> page = found.subList(0, size);
        return new Page(page, next(page.get(size - 1).number()));
    }

    @GetMapping("/api/v1/audit/verify")
    ChainView verify() {
        return ChainView.of(chain.verify());
    }

    /**
     * The whole chain, one entry a line, oldest first; what it takes to verify it elsewhere. With a filter only what fits, the newest
     * first, which proves nothing.
     */
    @GetMapping("/api/v1/audit/export")
    void export(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "json") AuditForm format,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            HttpServletResponse response)
            throws IOException {
        Filter filter = new Filter(who, act, object, from, to);
        boolean whole = filter.equals(Filter.ALL);
        audit.record(
                caller,
                "audit.export",
                "audit",
                "",
                whole ? Map.of() : Map.of("format", format.name(), "filter", "some"));
        response.setContentType(format.type());
        OutputStream out = response.getOutputStream();
        out.write(format.head());
        long at = whole ? AuditBook.START : Long.MAX_VALUE;
        List<AuditEntry> page = page(filter, at);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                out.write(format.line(entry, json));
            }
            page = page(filter, page.get(page.size() - 1).number());
        }
    }

    private List<AuditEntry> page(Filter filter, long last) {
        return filter.equals(Filter.ALL) ? book.following(last, LARGEST_PAGE) : book.find(filter, last, LARGEST_PAGE);
    }

    private static String next(long last) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", last)
                .build()
                .toUriString();
    }
}
