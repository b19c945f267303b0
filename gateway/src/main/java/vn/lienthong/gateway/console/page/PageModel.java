package vn.lienthong.gateway.console.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.lienthong.gateway.account.Account;
import vn.lienthong.gateway.account.OwnAccount;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.CallerAuthentication;

/** What every page shows beside its own: who looks, in which language, and what waits. */
@ControllerAdvice(basePackages = "vn.lienthong.gateway.console")
final class PageModel {

    private final Browser browser;
    private final Signs signs;
    private final OwnAccount own;

    PageModel(Browser browser, Signs signs, OwnAccount own) {
        this.browser = browser;
        this.signs = signs;
        this.own = own;
    }

    @ModelAttribute
    void always(@Nullable CallerAuthentication known, HttpServletRequest request, Model model) {
        model.addAttribute("w", browser.speech());
        model.addAttribute("here", request.getRequestURI());
        if (known != null) {
            model.addAttribute("me", me(known));
            model.addAttribute("signs", signs.now(known.getPrincipal().sight()));
        }
    }

    private Me me(CallerAuthentication known) {
        Caller caller = known.getPrincipal();
        String shown = known.token()
                .filter(it -> !browser.wantsPart())
                .flatMap(it -> own.account(caller))
                .map(Account::displayName)
                .orElse(caller.name());
        return new Me(caller.name(), shown, caller.role(), caller.sight());
    }
}
