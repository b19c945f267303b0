package vn.lienthong.gateway.console.paper;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.PaperReading;
import vn.lienthong.gateway.api.PaperTaskView;
import vn.lienthong.gateway.console.message.Story;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.paper.TaskFilter;
import vn.lienthong.gateway.paper.TaskState;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** What has to be looked for in paper books, the oldest first; and one such search. */
@Controller
@RequestMapping(PaperPage.PAGE)
final class PaperPage {

    static final String PAGE = Pages.CONSOLE + "/paper";

    private static final int MOST = 100;

    private final PaperReading reading;
    private final Browser browser;

    PaperPage(PaperReading reading, Browser browser) {
        this.reading = reading;
        this.browser = browser;
    }

    /** Links may name a unit and a state; without a state those that have not ended. */
    @GetMapping
    String all(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable TaskState state,
            Model model) {
        TaskFilter filter = new TaskFilter(
                unit.isBlank() ? null : unit.trim(), state == null ? Set.of() : Set.of(state), null, null);
        List<PaperTaskView> found = reading.page(filter, null, MOST, caller);
        model.addAttribute("story", new Story(browser.speech()));
        model.addAttribute("unit", unit.trim());
        model.addAttribute("state", state);
        model.addAttribute("states", TaskState.values());
        model.addAttribute("tasks", found.subList(0, Math.min(MOST, found.size())));
        model.addAttribute("more", found.size() > MOST);
        return browser.page("console/paper");
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        PaperReading.Whole whole = reading.whole(id);
        model.addAttribute("story", new Story(browser.speech()));
        model.addAttribute("whole", whole);
        model.addAttribute("task", whole.task().task());
        return browser.page("console/paper-task");
    }
}
