package vn.lienthong.gateway.console.message;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.MessageSearch;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/** Finds messages. What is looked for goes in the body of a request: dossier codes do not belong into addresses. */
@Controller
@RequestMapping(Pages.CONSOLE + "/messages")
final class SearchPage {

    private static final String VIEW = "console/messages";

    private final MessageSearch search;
    private final Browser browser;

    SearchPage(MessageSearch search, Browser browser) {
        this.search = search;
        this.browser = browser;
    }

    /** Links may name a state and a lane. */
    @GetMapping
    String show(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Lane lane,
            Model model) {
        return found(SearchFields.of(state, lane), null, null, caller, model);
    }

    @PostMapping("/search")
    String search(
            @AuthenticationPrincipal Caller caller,
            SearchFields fields,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        return found(fields, after, before, caller, model);
    }

    private String found(
            SearchFields fields, @Nullable String after, @Nullable String before, Caller caller, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("states", State.values());
        model.addAttribute("causes", Cause.values());
        model.addAttribute("lanes", Lane.values());
        model.addAttribute("found", search.find(fields.request(after, before), caller));
        return browser.wantsPart() ? VIEW + " :: results" : VIEW;
    }
}
