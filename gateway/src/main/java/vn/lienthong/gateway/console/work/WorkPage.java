package vn.lienthong.gateway.console.work;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.filed.FiledWork;
import vn.lienthong.gateway.landdesk.LandBook;
import vn.lienthong.gateway.landunit.LandUnitWork;
import vn.lienthong.gateway.missing.MissingEntries;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.tax.TaxWork;
import vn.lienthong.mappings.npsp.Catalogue;

/** What waits for somebody and is no message; of each list the newest. */
@Controller
final class WorkPage {

    static final String PAGE = Pages.CONSOLE + "/work";

    private static final int MOST = 50;

    private final LandUnitWork units;
    private final Catalogue names;
    private final TaxWork tax;
    private final FiledWork filed;
    private final LandBook land;
    private final MissingEntries missing;
    private final Browser browser;

    WorkPage(
            LandUnitWork units,
            Catalogue names,
            TaxWork tax,
            FiledWork filed,
            LandBook land,
            MissingEntries missing,
            Browser browser) {
        this.units = units;
        this.names = names;
        this.tax = tax;
        this.filed = filed;
        this.land = land;
        this.missing = missing;
        this.browser = browser;
    }

    @GetMapping(PAGE)
    String show(Model model) {
        model.addAttribute("usual", units.usual());
        model.addAttribute("units", units.all());
        model.addAttribute("missing", missing.missing());
        model.addAttribute("added", missing.added(MOST));
        model.addAttribute("names", new UnitNames(names));
        model.addAttribute("rows", tax.waiting(MOST));
        model.addAttribute("filed", filed.calling(MOST));
        model.addAttribute("refused", land.refusals(MOST));
        return browser.page("console/work");
    }
}
