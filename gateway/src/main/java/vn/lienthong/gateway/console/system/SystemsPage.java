package vn.lienthong.gateway.console.system;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.gateway.alert.Alerts;
import vn.lienthong.gateway.api.CertificateBoard;
import vn.lienthong.gateway.api.DoorBoard;
import vn.lienthong.gateway.api.LaneBoard;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.security.Sight;

/** Each national system: what keeps it closed, its limits as they run, its session, its maintenance. */
@Controller
final class SystemsPage {

    static final String PAGE = Pages.CONSOLE + "/systems";

    private static final int NEWEST = 10;

    private final LaneBoard lanes;
    private final DoorBoard doors;
    private final Alerts alerts;
    private final CertificateBoard certificates;
    private final Browser browser;

    SystemsPage(LaneBoard lanes, DoorBoard doors, Alerts alerts, CertificateBoard certificates, Browser browser) {
        this.lanes = lanes;
        this.doors = doors;
        this.alerts = alerts;
        this.certificates = certificates;
        this.browser = browser;
    }

    @GetMapping(PAGE)
    String show(Model model) {
        Speech w = browser.speech();
        model.addAttribute(
                "systems",
                lanes.unsettled(Sight.PROVINCE).stream()
                        .map(it -> LaneCard.of(it, w))
                        .toList());
        model.addAttribute("doors", doors.now());
        model.addAttribute("certificates", certificates.all());
        model.addAttribute("ways", alerts.ways());
        model.addAttribute("alerts", alerts.newest(NEWEST));
        return browser.page("console/systems");
    }
}
