package vn.lienthong.gateway.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.Pages;

/** Where people come in, and where they are led who may not see what they asked for. */
@Controller
final class Home {

    private final LocaleResolver languages;

    Home(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping(Pages.ROOT)
    String lead() {
        return "redirect:" + Pages.FIRST;
    }

    /** The names of the pages, and how much waits in each, for a page that is shown already. */
    @GetMapping(Pages.CONSOLE + "/pages")
    String pages(@RequestParam String at, Model model) {
        model.addAttribute("here", Pages.orFirst(at));
        return "console/layout :: pages";
    }

    @GetMapping(Pages.FORBIDDEN)
    String forbidden(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "console/forbidden";
    }

    @PostMapping(Pages.CONSOLE + "/language")
    String speak(
            @RequestParam String to,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Locale.forLanguageTag(to.equals("en") ? "en" : "vi"));
        return "redirect:" + Pages.orFirst(back);
    }

    @GetMapping(Pages.CONSOLE + "/**")
    String nowhere() {
        throw new Refused(Problem.NOT_FOUND);
    }
}
