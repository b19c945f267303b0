package vn.lienthong.gateway.console.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.daybook.Days;
import vn.lienthong.gateway.daybook.Reports;
import vn.lienthong.gateway.daybook.UnitOfReport;
import vn.lienthong.gateway.indicator.Counted;
import vn.lienthong.gateway.indicator.IndicatorReport;
import vn.lienthong.gateway.indicator.IndicatorTables;
import vn.lienthong.gateway.indicator.Indicators;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.sheet.SheetLanguage;
import vn.lienthong.mappings.indicator.Indicator;
import vn.lienthong.mappings.indicator.Side;

/** The indicators of some days, and the dossiers behind each figure. */
@Controller
@RequestMapping(Pages.CONSOLE + "/indicators")
final class IndicatorPage {

    private static final int PAGE_SIZE = 50;

    private final Indicators indicators;
    private final Reports reports;
    private final Browser browser;

    IndicatorPage(Indicators indicators, Reports reports, Browser browser) {
        this.indicators = indicators;
        this.reports = reports;
        this.browser = browser;
    }

    @GetMapping
    String all(
            @RequestParam(defaultValue = "MONTH") ReportSpan span,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        LocalDate day = date == null ? reports.today() : date;
        String name = span.around(day);
        IndicatorReport report = indicators.of(Days.named(name, reports.today()), UnitOfReport.of(unit));
        SheetLanguage language = browser.speech().language().equals("en") ? SheetLanguage.EN : SheetLanguage.VI;
        IndicatorTables tables = new IndicatorTables(language);
        model.addAttribute("report", report);
        model.addAttribute("title", tables.title(report));
        model.addAttribute("notes", tables.notes(report));
        model.addAttribute("span", span);
        model.addAttribute("date", day);
        model.addAttribute("name", name);
        model.addAttribute("language", language);
        return "console/indicators";
    }

    @GetMapping("/{days}/{indicator}")
    String dossiers(
            @PathVariable String days,
            @PathVariable Indicator indicator,
            @RequestParam(required = false) @Nullable Side side,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Set<Side> sides = side == null ? Indicators.denominator() : EnumSet.of(side);
        Optional<String> of = UnitOfReport.of(unit);
        List<Counted> found =
                indicators.dossiers(indicator, sides, Days.named(days, reports.today()), of, after, PAGE_SIZE + 1);
        List<Counted> page = found.size() > PAGE_SIZE ? found.subList(0, PAGE_SIZE) : found;
        model.addAttribute("indicator", indicator);
        model.addAttribute("days", days);
        model.addAttribute("side", side);
        model.addAttribute("unit", of.orElse(null));
        model.addAttribute("dossiers", page);
        model.addAttribute(
                "next", found.size() > PAGE_SIZE ? page.get(PAGE_SIZE - 1).dossier() : null);
        return "console/indicator";
    }
}
