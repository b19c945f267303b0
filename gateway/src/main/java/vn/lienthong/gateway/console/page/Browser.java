package vn.lienthong.gateway.console.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The browser that asks, and what it is told to do: show a whole page, or put a part of it in its place. */
@Component
public final class Browser {

    private static final String NOTHING = "console/parts :: nothing";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final MessageSource words;
    private final Clock clock;

    Browser(HttpServletRequest request, HttpServletResponse response, MessageSource words, Clock clock) {
        this.request = request;
        this.response = response;
        this.words = words;
        this.clock = clock;
    }

    /** The words for whoever asks. */
    public Speech speech() {
        return new Speech(words, LocaleContextHolder.getLocale(), clock.instant());
    }

    /** Whether only a part of a page is asked for. */
    public boolean wantsPart() {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** The whole page, or the part of it that changes while somebody looks. */
    public String page(String template) {
        return wantsPart() ? template + " :: live" : template;
    }

    /** The dialog, or, without scripts, a page that asks the same. */
    public String ask(Ask ask, Model model) {
        model.addAttribute("ask", ask);
        return wantsPart() ? "console/dialog :: dialog" : "console/dialog";
    }

    /** Leads to another page. */
    public String to(String path) {
        if (!wantsPart()) {
            return "redirect:" + path;
        }
        response.setHeader("HX-Redirect", path);
        return NOTHING;
    }

    /**
     * Says in passing that it was done, and has the page show what is so now.
     *
     * @param key of what is said
     * @param page where it was asked for
     */
    public String done(String key, String page, Model model) {
        if (!wantsPart()) {
            return "redirect:" + page;
        }
        response.setHeader("HX-Trigger", "changed");
        response.setHeader("HX-Reswap", "none");
        model.addAttribute("note", speech().t(key));
        return "console/parts :: note";
    }

    /** Shows a dialog that only tells; the page shows what is so now. */
    public String show(String template, Model model) {
        if (wantsPart()) {
            response.setHeader("HX-Trigger", "changed");
            response.setHeader("HX-Retarget", "#dialogs");
            response.setHeader("HX-Reswap", "innerHTML");
            return template + " :: dialog";
        }
        return template;
    }

    /** Says what is wrong, where the person who asked looks. */
    String trouble(int status, Model model) {
        response.setStatus(status);
        if (!wantsPart()) {
            return "console/trouble";
        }
        response.setHeader("HX-Reswap", "innerHTML");
        return "console/parts :: trouble";
    }
}
