package vn.lienthong.gateway.console.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.sheet.DaySheet;
import vn.lienthong.gateway.sheet.DaySheets;
import vn.lienthong.gateway.sheet.SheetLanguage;
import vn.lienthong.gateway.sheet.SheetTables;

/** The figures of a day; of today where no date is given. */
@Controller
final class SheetPage {

    private final DaySheets sheets;
    private final Browser browser;

    SheetPage(DaySheets sheets, Browser browser) {
        this.sheets = sheets;
        this.browser = browser;
    }

    @GetMapping(Pages.CONSOLE + "/sheet")
    String show(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            Model model) {
        DaySheet sheet = sheets.of(date == null ? sheets.today() : date, caller.sight());
        SheetLanguage language = browser.speech().language().equals("en") ? SheetLanguage.EN : SheetLanguage.VI;
        SheetTables tables = new SheetTables(language);
        model.addAttribute("sheet", sheet);
        model.addAttribute("language", language);
        model.addAttribute("title", tables.title(sheet));
        model.addAttribute("made", tables.made(sheet));
        model.addAttribute("tables", tables.of(sheet));
        return "console/sheet";
    }
}
