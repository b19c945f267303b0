package vn.lienthong.gateway.console.replay;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.gateway.api.JobView;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.replay.Job;
import vn.lienthong.gateway.replay.Jobs;
import vn.lienthong.gateway.replay.Preview;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** Jobs over many messages: what each would do, does and has done. */
@Controller
@RequestMapping(Pages.CONSOLE + "/jobs")
final class JobPage {

    private static final int PAGE = 100;

    private final Jobs jobs;
    private final Preview preview;
    private final Browser browser;

    JobPage(Jobs jobs, Preview preview, Browser browser) {
        this.jobs = jobs;
        this.preview = preview;
        this.browser = browser;
    }

    @GetMapping
    String all(@AuthenticationPrincipal Caller caller, Model model) {
        List<Job> found = jobs.page(null, PAGE + 1, caller);
        model.addAttribute("jobs", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("more", found.size() > PAGE);
        return browser.page("console/jobs");
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Job job = jobs.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        JobView view = JobView.of(job, preview);
        model.addAttribute("job", view);
        model.addAttribute("said", new JobSentences(view, browser.speech()));
        model.addAttribute("items", preview.items(id, null, null, 0, PAGE));
        return browser.page("console/job");
    }
}
