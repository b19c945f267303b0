package vn.lienthong.gateway.console.group;

import java.util.List;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.JobAnswers;
import vn.lienthong.gateway.api.ParkedGroup;
import vn.lienthong.gateway.api.ParkedGroups;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.replay.ActingSettings;
import vn.lienthong.gateway.replay.JobRequest;
import vn.lienthong.gateway.replay.JobRequest.What;
import vn.lienthong.gateway.replay.Jobs;
import vn.lienthong.gateway.replay.Selection;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.mappings.Words;

/** What is done with a group, or with some of its messages. One goes at once; more of them become a job with a preview. */
@Controller
@RequestMapping(Pages.CONSOLE + "/parked/{fingerprint}")
final class GroupForms {

    private final ParkedGroups groups;
    private final Jobs jobs;
    private final ActingSettings settings;
    private final Browser browser;

    GroupForms(ParkedGroups groups, Jobs jobs, ActingSettings settings, Browser browser) {
        this.groups = groups;
        this.jobs = jobs;
        this.settings = settings;
        this.browser = browser;
    }

    @GetMapping("/replay")
    String askAll(@AuthenticationPrincipal Caller caller, @PathVariable String fingerprint, Model model) {
        return browser.ask(many(What.REPLAY, fingerprint, count(fingerprint, caller)), model);
    }

    @PostMapping("/choose")
    String askSome(
            @PathVariable String fingerprint,
            @RequestParam What what,
            @RequestParam(required = false) @Nullable List<UUID> message,
            Model model) {
        if (message == null || message.isEmpty()) {
            throw new Refused(Problem.MALFORMED_REQUEST, new Words("Chưa chọn thông điệp nào", "None is chosen"));
        }
        if (what == What.REPLAY && message.size() == 1) {
            String path = Pages.CONSOLE + "/messages/" + message.get(0) + "/replay";
            return browser.ask(Ask.of(browser.speech(), "message.replay", path), model);
        }
        return browser.ask(many(what, fingerprint, message.size()).about(message), model);
    }

    @PostMapping("/jobs")
    String make(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String fingerprint,
            @RequestParam What what,
            @RequestParam String once,
            @RequestParam String reason,
            @RequestParam(defaultValue = "false") boolean look,
            @RequestParam(required = false) @Nullable List<UUID> message) {
        Selection selection =
                message == null ? new Selection(null, fingerprint, null) : new Selection(message, null, null);
        JobRequest request =
                new JobRequest(once, what, selection, CancelRequest.sound(reason), settings.rate(), look, false);
        return browser.to(Pages.CONSOLE + "/jobs/"
                + JobAnswers.done(jobs.make(request, caller)).id());
    }

    private Ask many(What what, String fingerprint, long count) {
        Speech w = browser.speech();
        String path = UriComponentsBuilder.fromPath(Pages.CONSOLE + "/parked/{fingerprint}/jobs")
                .queryParam("what", what)
                .encode()
                .buildAndExpand(fingerprint)
                .toUriString();
        Ask ask = Ask.of(w, "group." + what, path, count).reasoned();
        return what == What.CANCEL ? ask.dangerous() : ask.with(Field.tick("look", w.t("group.look")));
    }

    private long count(String fingerprint, Caller caller) {
        return groups.all(caller.sight()).stream()
                .filter(it -> it.fingerprint().equals(fingerprint))
                .mapToLong(ParkedGroup::count)
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
