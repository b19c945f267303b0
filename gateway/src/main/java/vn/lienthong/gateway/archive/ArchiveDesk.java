package vn.lienthong.gateway.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;

/** Where the archives of months are listed and taken. */
@RestController
final class ArchiveDesk {

    private final Archives archives;
    private final Audit audit;

    ArchiveDesk(Archives archives, Audit audit) {
        this.archives = archives;
        this.audit = audit;
    }

    @GetMapping("/api/v1/archives")
    Map<String, List<ArchivedMonth>> all() {
        return Map.of("months", archives.all());
    }

    @GetMapping("/api/v1/archives/{month}/archive.jsonl.gz")
    void take(@AuthenticationPrincipal Caller caller, @PathVariable YearMonth month, HttpServletResponse response)
            throws IOException {
        ArchivedMonth sealed = archives.sealed(month);
        audit.record(caller, "archive.take", month.toString(), "", Map.of("sha256", sealed.sha256()));
        response.setContentType("application/gzip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sealed.file() + "\"");
        archives.write(month, response.getOutputStream());
        response.flushBuffer();
        archives.taken(sealed, caller.name());
    }
}
