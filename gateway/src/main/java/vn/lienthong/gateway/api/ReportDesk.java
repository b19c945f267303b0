package vn.lienthong.gateway.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.report.DailyReport;
import vn.lienthong.gateway.report.Figures;

/** Shows the figures of a day; of today where no date is given. */
@RestController
final class ReportDesk {

    private final DailyReport report;

    ReportDesk(DailyReport report) {
        this.report = report;
    }

    @GetMapping("/api/v1/reports/daily")
    Figures daily(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date) {
        return report.of(date == null ? report.today() : date);
    }
}
