package vn.lienthong.gateway.console.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.api.MessageFacts;
import vn.lienthong.gateway.api.ParkedGroup;
import vn.lienthong.gateway.api.ParkedGroups;
import vn.lienthong.gateway.api.ParkedMessages;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** What needs a person, by root cause: one decision mends a group. */
@Controller
@RequestMapping(Pages.CONSOLE + "/parked")
final class ParkedPage {

    private static final int PAGE = 100;

    private final ParkedGroups groups;
    private final ParkedMessages messages;
    private final Browser browser;

    ParkedPage(ParkedGroups groups, ParkedMessages messages, Browser browser) {
        this.groups = groups;
        this.messages = messages;
        this.browser = browser;
    }

    @GetMapping
    String all(@AuthenticationPrincipal Caller caller, Model model) {
        List<ParkedGroup> found = groups.all(caller.sight());
        model.addAttribute("groups", found);
        model.addAttribute("complete", found.size() < ParkedGroups.MOST);
        return browser.page("console/parked");
    }

    @GetMapping("/{fingerprint}")
    String group(@AuthenticationPrincipal Caller caller, @PathVariable String fingerprint, Model model) {
        List<MessageFacts> found = messages.page(fingerprint, null, PAGE + 1, caller);
        @Nullable
        ParkedGroup group = groups.all(caller.sight()).stream()
                .filter(it -> it.fingerprint().equals(fingerprint))
                .findFirst()
                .orElse(null);
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute("group", group);
        model.addAttribute("messages", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("more", found.size() > PAGE);
        return browser.page("console/group");
    }
}
