package vn.lienthong.gateway.console.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.lienthong.gateway.api.Bodies;
import vn.lienthong.gateway.api.BodyView;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Pretty;
import vn.lienthong.gateway.edit.Versions;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.mappings.Words;

/**
 * Mending one parked message by hand. The document is shown for a reason that is kept; what would change is shown field by
 * field, and checked by the gateway, before anything is sent; the original stays.
 */
@Controller
@RequestMapping(Pages.CONSOLE + "/messages/{id}/edit")
final class EditPage {

    private static final String PARTS = "console/editor";

    private final Versions versions;
    private final Bodies bodies;
    private final Opened opened;
    private final Browser browser;

    EditPage(Versions versions, Bodies bodies, Opened opened, Browser browser) {
        this.versions = versions;
        this.bodies = bodies;
        this.opened = opened;
        this.browser = browser;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        newest(id);
        model.addAttribute("id", id);
        return "console/edit";
    }

    @GetMapping("/open")
    String askToOpen(@PathVariable UUID id, Model model) {
        return browser.ask(
                Ask.of(browser.speech(), "reveal", page(id) + "/open")
                        .reasoned()
                        .into("#work"),
                model);
    }

    @PostMapping("/open")
    String open(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestParam String reason, Model model) {
        int version = newest(id);
        BodyView body = bodies.revealPayload(id, version, CancelRequest.sound(reason), caller)
                .document();
        if (body.json() == null) {
            throw new Refused(Problem.NOT_NOW, Objects.requireNonNullElse(body.note(), new Words("", "")));
        }
        return editor(id, version, new Sheet(body.json()), body.json(), false, model);
    }

    /** The same document in the other form, with what was changed so far. */
    @PostMapping("/turn")
    String turn(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String original,
            @RequestParam Map<String, String> filled,
            Model model) {
        Sheet sheet = opened.sheet(id, version, original);
        @Nullable String raw = filled.get("raw");
        JsonNode next = raw == null ? sheet.with(filled) : Opened.json(raw);
        return editor(id, version, sheet, next, raw == null, model);
    }

    private String editor(UUID id, int version, Sheet sheet, JsonNode next, boolean asText, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("version", version);
        model.addAttribute("original", sheet.original().toString());
        model.addAttribute("fields", new Sheet(next).fields(browser.speech()));
        model.addAttribute("raw", asText ? Pretty.json(next) : null);
        return PARTS + " :: editor";
    }

    private int newest(UUID id) {
        List<Versions.Version> found = versions.of(id);
        if (found.isEmpty()) {
            throw new Refused(Problem.NOT_FOUND);
        }
        return found.get(found.size() - 1).version();
    }

    static String page(UUID id) {
        return Pages.CONSOLE + "/messages/" + id + "/edit";
    }
}
