package vn.lienthong.gateway.console.paper;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.PaperReading;
import vn.lienthong.gateway.api.TaskAnswers;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Pretty;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.gateway.paper.PaperTasks;
import vn.lienthong.gateway.paper.TaskReply;
import vn.lienthong.gateway.security.Caller;

/** Where people take a search in a paper book, say what they saw, and a second one says whether it is so. */
@Controller
@RequestMapping(PaperPage.PAGE + "/{id}")
final class PaperForms {

    private final PaperTasks tasks;
    private final PaperReading reading;
    private final Browser browser;

    PaperForms(PaperTasks tasks, PaperReading reading, Browser browser) {
        this.tasks = tasks;
        this.reading = reading;
        this.browser = browser;
    }

    @GetMapping("/{act:claim|release|enter|not-in-book|confirm|return|strike|reveal}")
    String ask(@PathVariable UUID id, @PathVariable String act, Model model) {
        Speech w = browser.speech();
        int version = reading.whole(id).task().task().version();
        Ask ask = Ask.of(w, "paper." + act, PaperPage.PAGE + "/" + id + "/" + act + "?version=" + version);
        return browser.ask(
                switch (act) {
                    case "enter" -> ask.with(EntryFields.of(w));
                    case "not-in-book", "return" -> ask.reasoned();
                    case "strike" -> ask.reasoned().dangerous();
                    case "reveal" -> ask.reasoned().into("#content");
                    default -> ask;
                },
                model);
    }

    @PostMapping("/claim")
    String claim(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam int version, Model model) {
        return done(tasks.claim(id, version, caller), "claim", model);
    }

    @PostMapping("/release")
    String release(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam int version, Model model) {
        return done(tasks.release(id, version, caller), "release", model);
    }

    @PostMapping("/enter")
    String enter(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam int version,
            EntryFields fields,
            Model model) {
        return done(tasks.enter(id, version, fields.body(), caller), "enter", model);
    }

    @PostMapping("/not-in-book")
    String notInBook(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String reason,
            Model model) {
        return done(tasks.notInBook(id, version, CancelRequest.sound(reason), caller), "not-in-book", model);
    }

    @PostMapping("/confirm")
    String confirm(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam int version, Model model) {
        return done(tasks.confirm(id, version, caller), "confirm", model);
    }

    @PostMapping("/return")
    String giveBack(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String reason,
            Model model) {
        return done(tasks.giveBack(id, version, CancelRequest.sound(reason), caller), "return", model);
    }

    @PostMapping("/strike")
    String strike(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String reason,
            Model model) {
        return done(tasks.strike(id, version, CancelRequest.sound(reason), caller), "strike", model);
    }

    @PostMapping("/reveal")
    String reveal(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        PaperReading.Content content = reading.reveal(id, CancelRequest.sound(reason), caller);
        model.addAttribute("content", content);
        model.addAttribute(
                "result",
                content.entry() == null || content.entry().result() == null
                        ? null
                        : Pretty.json(content.entry().result()));
        return "console/paper-task :: content";
    }

    private String done(TaskReply reply, String act, Model model) {
        PaperTask task = TaskAnswers.done(reply);
        return browser.done("paper." + act + ".done", PaperPage.PAGE + "/" + task.id(), model);
    }
}
