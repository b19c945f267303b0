package vn.lienthong.gateway.console.replay;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.JobAnswers;
import vn.lienthong.gateway.api.JobView;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.replay.Job;
import vn.lienthong.gateway.replay.Jobs;
import vn.lienthong.gateway.replay.Preview;
import vn.lienthong.gateway.replay.Reply;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.routes.message.Cause;

/** What is done with a job. */
@Controller
@RequestMapping(Pages.CONSOLE + "/jobs/{id}")
final class JobForms {

    private final Jobs jobs;
    private final Preview preview;
    private final Browser browser;

    JobForms(Jobs jobs, Preview preview, Browser browser) {
        this.jobs = jobs;
        this.preview = preview;
        this.browser = browser;
    }

    @GetMapping("/{act:run|pause|resume|cancel}")
    String ask(@PathVariable UUID id, @PathVariable String act, Model model) {
        Job job = jobs.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        JobView view = JobView.of(job, preview);
        Speech w = browser.speech();
        String said = new JobSentences(view, w).preview();
        Ask ask = Ask.of(w, "job." + act, page(id) + "/" + act, said);
        return browser.ask(
                switch (act) {
                    case "cancel" -> ask.reasoned().dangerous();
                    case "run" ->
                        ask.with(view.decisions().entrySet().stream()
                                .map(it -> new Field(
                                        "include",
                                        w.t("job.include", w.name("cause", it.getKey()), it.getValue()),
                                        "checkbox",
                                        it.getKey(),
                                        Map.of(),
                                        "",
                                        false))
                                .toArray(Field[]::new));
                    default -> ask;
                },
                model);
    }

    @PostMapping("/run")
    String run(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<Cause> include,
            Model model) {
        return done(jobs.run(id, include == null ? Set.of() : include, caller), "run", model);
    }

    @PostMapping("/pause")
    String pause(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        return done(jobs.pause(id, caller), "pause", model);
    }

    @PostMapping("/resume")
    String resume(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Model model) {
        return done(jobs.resume(id, caller), "resume", model);
    }

    @PostMapping("/cancel")
    String cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        return done(jobs.cancel(id, CancelRequest.sound(reason), caller), "cancel", model);
    }

    private String done(Reply reply, String act, Model model) {
        return browser.done("job." + act + ".done", page(JobAnswers.done(reply).id()), model);
    }

    private static String page(UUID id) {
        return Pages.CONSOLE + "/jobs/" + id;
    }
}
