package vn.lienthong.gateway.console.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.daybook.Days;
import vn.lienthong.gateway.daybook.Report;
import vn.lienthong.gateway.daybook.ReportTables;
import vn.lienthong.gateway.daybook.Reports;
import vn.lienthong.gateway.daybook.UnitOfReport;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.sheet.Printed;
import vn.lienthong.gateway.sheet.SheetLanguage;

/** What a day, a week or a month comes to; the last day that is over where none is given. */
@Controller
final class ReportPage {

    static final String PAGE = Pages.CONSOLE + "/reports";

    private static final int DAYS_SHOWN = 30;
    private static final int MOST = 200;

    private final Reports reports;
    private final Browser browser;

    ReportPage(Reports reports, Browser browser) {
        this.reports = reports;
        this.browser = browser;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(defaultValue = "DAY") ReportSpan span,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        LocalDate day = date == null ? reports.lastOver() : date;
        String name = span.around(day);
        Report report = reports.of(Days.named(name, reports.today()), UnitOfReport.of(unit));
        SheetLanguage language = browser.speech().language().equals("en") ? SheetLanguage.EN : SheetLanguage.VI;
        Printed printed = new ReportTables(language).printed(report);
        model.addAttribute("report", report);
        model.addAttribute("span", span);
        model.addAttribute("date", day);
        model.addAttribute("name", name);
        model.addAttribute("language", language);
        model.addAttribute("printed", printed);
        model.addAttribute("tables", printed.tables());
        model.addAttribute("mayBeSigned", span == ReportSpan.DAY && report.signed() == null && reports.isWritten(day));
        model.addAttribute("signed", reports.signedSince(reports.today().minusDays(DAYS_SHOWN), MOST));
        return "console/reports";
    }
}
