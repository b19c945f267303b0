package vn.lienthong.gateway.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienthong.gateway.security.Pages;

/** The one page of the console. What it shows at each address is decided by its scripts. */
@Controller
final class ConsoleShell {

    @GetMapping(Pages.ROOT)
    String lead() {
        return "redirect:" + Pages.FIRST;
    }

    @GetMapping({Pages.CONSOLE, Pages.CONSOLE + "/**"})
    String show() {
        return "console";
    }
}
