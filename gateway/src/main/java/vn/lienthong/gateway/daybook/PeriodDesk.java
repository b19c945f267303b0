package vn.lienthong.gateway.daybook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.sheet.SheetFormat;
import vn.lienthong.gateway.sheet.SheetLanguage;

/** Shows what a day, a week or a month comes to, and gives it out as a file; who took which one is on record with its hash. */
@RestController
@RequestMapping("/api/v1/reports/of/{days}")
final class PeriodDesk {

    private final Reports reports;
    private final Audit audit;

    PeriodDesk(Reports reports, Audit audit) {
        this.reports = reports;
        this.audit = audit;
    }

    @GetMapping
    Report one(@PathVariable String days, @RequestParam(required = false) @Nullable String unit) {
        return report(days, unit);
    }

    @GetMapping("/report.{format}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String days,
            @PathVariable SheetFormat format,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "VI") SheetLanguage lang) {
        Report report = report(days, unit);
        byte[] file = format.of(new ReportTables(lang).printed(report));
        audit.record(
                caller,
                "report.take",
                days,
                "",
                Map.of("format", format.name(), "sha256", report.sha256(), "unit", String.valueOf(report.unit())));
        String name = "bao-cao-" + days + (report.unit() == null ? "" : "-" + report.unit()) + "." + format;
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    /** The bytes over which the hash is computed, and which are signed. */
    @GetMapping(path = "/content", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] content(@PathVariable String days, @RequestParam(required = false) @Nullable String unit) {
        return reports.content(Days.named(days, reports.today()), UnitOfReport.of(unit));
    }

    private Report report(String name, @Nullable String unit) {
        return reports.of(Days.named(name, reports.today()), UnitOfReport.of(unit));
    }
}
