package vn.lienthong.gateway.console.catchup;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.catchup.Bringing;
import vn.lienthong.gateway.catchup.Brought;
import vn.lienthong.gateway.catchup.CatchUp;
import vn.lienthong.gateway.catchup.CatchUp.Way;
import vn.lienthong.gateway.catchup.CatchUps;
import vn.lienthong.gateway.catchup.RowState;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.mappings.Words;

/** Where people bring a paper day's file, see how far it is, and take its bad rows with them. */
@Controller
@RequestMapping(CatchUpPage.PAGE)
final class CatchUpPage {

    static final String PAGE = Pages.CONSOLE + "/catch-ups";

    private static final int LISTED = 50;
    private static final int ROWS = 100;

    private final CatchUps catchUps;
    private final Bringing bringing;
    private final Origins origins;
    private final Browser browser;

    CatchUpPage(CatchUps catchUps, Bringing bringing, Origins origins, Browser browser) {
        this.catchUps = catchUps;
        this.bringing = bringing;
        this.origins = origins;
        this.browser = browser;
    }

    @GetMapping
    String all(@AuthenticationPrincipal Caller caller, Model model) {
        model.addAttribute("files", catchUps.newest(caller, LISTED));
        model.addAttribute(
                "origins", origins.all().stream().map(Origin::id).sorted().toList());
        return browser.page("console/catch-ups");
    }

    /** The body is the file; its name comes beside, since addresses are written down. */
    @PostMapping
    String bring(
            @AuthenticationPrincipal Caller caller,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String name,
            @RequestParam String origin,
            @RequestParam(defaultValue = "false") boolean check,
            HttpServletRequest request) {
        String plain = URLDecoder.decode(name, StandardCharsets.UTF_8);
        Brought brought = new Brought(bringing.origin(caller, origin), plain, check, Way.CONSOLE, caller);
        return browser.to(PAGE + "/" + bringing.bring(brought, request).file().id());
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        CatchUp file = found(caller, id);
        var bad = catchUps.rows(file, RowState.BAD, 0, ROWS);
        model.addAttribute("file", file);
        model.addAttribute("progress", catchUps.progress(file));
        model.addAttribute("rows", bad);
        model.addAttribute("more", bad.size() == ROWS);
        return browser.page("console/catch-up");
    }

    @GetMapping("/{id}/cancel")
    String askCancel(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        CatchUp file = found(caller, id);
        return browser.ask(
                Ask.of(browser.speech(), "catchup.cancel", PAGE + "/" + id + "/cancel", file.name())
                        .reasoned()
                        .dangerous(),
                model);
    }

    @PostMapping("/{id}/cancel")
    String cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        if (!catchUps.cancel(found(caller, id), CancelRequest.sound(reason), caller)) {
            throw new Refused(Problem.NOT_NOW, new Words("Tệp đã xử lý xong hoặc đã hủy", "The file has ended"));
        }
        return browser.done("catchup.cancel.done", PAGE + "/" + id, model);
    }

    private CatchUp found(Caller caller, UUID id) {
        return catchUps.find(caller, id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
