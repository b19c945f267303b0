package vn.lienthong.gateway.console.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
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
import vn.lienthong.gateway.api.EditAnswers;
import vn.lienthong.gateway.api.FindingView;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.edit.EditReply;
import vn.lienthong.gateway.edit.EditRequest;
import vn.lienthong.gateway.edit.Edits;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;

/** Where an edit is checked, and sent. */
@Controller
@RequestMapping(Pages.CONSOLE + "/messages/{id}/edit")
final class EditForms {

    private static final String PREVIEW = "xem trước";

    private final Edits edits;
    private final Opened opened;
    private final Browser browser;

    EditForms(Edits edits, Opened opened, Browser browser) {
        this.edits = edits;
        this.opened = opened;
        this.browser = browser;
    }

    @PostMapping("/preview")
    String preview(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String original,
            @RequestParam Map<String, String> filled,
            Model model) {
        Sheet sheet = opened.sheet(id, version, original);
        @Nullable String raw = filled.get("raw");
        JsonNode next = raw == null ? sheet.with(filled) : Opened.json(raw);
        EditReply reply = edits.edit(id, new EditRequest(next, null, PREVIEW, version, true), caller);
        model.addAttribute("id", id);
        if (reply instanceof EditReply.Would would) {
            model.addAttribute("proposed", Proposed.of(sheet.original(), next, version, would, browser.speech()));
            return "console/editor :: proposal";
        }
        return findings(reply, model);
    }

    @GetMapping("/send")
    String ask(@PathVariable UUID id, @RequestParam boolean second, Model model) {
        String key = second ? "edit.second" : "edit.send";
        return browser.ask(
                Ask.of(browser.speech(), key, EditPage.page(id) + "/send")
                        .reasoned()
                        .including("#proposed"),
                model);
    }

    @PostMapping("/send")
    String send(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String document,
            @RequestParam String reason,
            Model model) {
        EditRequest request = new EditRequest(Opened.json(document), null, CancelRequest.sound(reason), version, false);
        EditReply reply = edits.edit(id, request, caller);
        if (reply instanceof EditReply.Done) {
            return browser.to(Pages.CONSOLE + "/messages/" + id);
        }
        return reply instanceof EditReply.Asked ? browser.to(Pages.CONSOLE + "/approvals") : findings(reply, model);
    }

    private static String findings(EditReply reply, Model model) {
        if (reply instanceof EditReply.Bad bad) {
            model.addAttribute(
                    "findings", bad.findings().stream().map(FindingView::of).toList());
            return "console/editor :: findings";
        }
        throw EditAnswers.refusal(reply);
    }
}
