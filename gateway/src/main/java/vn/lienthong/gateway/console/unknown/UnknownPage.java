package vn.lienthong.gateway.console.unknown;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.api.MessageSearch;
import vn.lienthong.gateway.api.MessageView;
import vn.lienthong.gateway.api.Messages;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.api.SearchRequest;
import vn.lienthong.gateway.console.message.Story;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.routes.message.State;

/** What was sent and whose answer is lost: since when, when the system is asked, and what the look-ups have said. */
@Controller
@RequestMapping(Pages.CONSOLE + "/unknown")
final class UnknownPage {

    private static final int PAGE = 100;

    private final MessageSearch search;
    private final Messages messages;
    private final Browser browser;

    UnknownPage(MessageSearch search, Messages messages, Browser browser) {
        this.search = search;
        this.messages = messages;
        this.browser = browser;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Caller caller, Model model) {
        model.addAttribute("found", search.find(SearchRequest.inState(State.UNKNOWN, PAGE), caller));
        return browser.page("console/unknown");
    }

    @GetMapping("/{id}")
    String story(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        MessageView found = messages.find(id, caller).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        model.addAttribute("message", found);
        model.addAttribute("story", new Story(browser.speech()));
        return "console/story :: whole";
    }
}
