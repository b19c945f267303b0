package vn.lienthong.gateway.console.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.account.Account;
import vn.lienthong.gateway.account.Accounts;
import vn.lienthong.gateway.account.Password;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.console.page.Ask;
import vn.lienthong.gateway.console.page.Ask.Field;
import vn.lienthong.gateway.console.page.Browser;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.mappings.text.Snippet;

/** Where administrators make, change and shut the accounts of people. */
@Controller
@RequestMapping(PeoplePage.PAGE)
final class PeopleForms {

    private static final String NAME = "[a-z0-9._\\-]+";
    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final Browser browser;

    PeopleForms(Accounts accounts, Browser browser) {
        this.accounts = accounts;
        this.browser = browser;
    }

    @GetMapping("/create")
    String askCreate(Model model) {
        Speech w = browser.speech();
        return browser.ask(
                Ask.of(w, "people.create", PeoplePage.PAGE + "/create")
                        .with(
                                Field.text("name", w.t("people.field.name"), NAME),
                                role(w, Role.OPERATOR),
                                Field.text("displayName", w.t("people.field.person"), "")),
                model);
    }

    @GetMapping("/{name}/{act:role|units|disable|enable|reset}")
    String ask(@PathVariable String name, @PathVariable String act, Model model) {
        Speech w = browser.speech();
        Ask ask = Ask.of(w, "people." + act, PeoplePage.PAGE + "/" + name + "/" + act, name);
        return browser.ask(
                switch (act) {
                    case "role" -> ask.with(role(w, accounts.get(name).role()));
                    case "units" -> ask.with(units(w, accounts.get(name)));
                    case "disable" -> ask.reasoned().dangerous();
                    default -> ask;
                },
                model);
    }

    @PostMapping("/create")
    String create(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String name,
            @RequestParam String displayName,
            @RequestParam Role role,
            Model model) {
        Password password = accounts.create(caller, name, Snippet.of(displayName, LONGEST_NAME), role);
        return tell(name, password, model);
    }

    @PostMapping("/{name}/reset")
    String reset(@AuthenticationPrincipal Caller caller, @PathVariable String name, Model model) {
        return tell(name, accounts.resetPassword(caller, name), model);
    }

    @PostMapping("/{name}/role")
    String role(
            @AuthenticationPrincipal Caller caller, @PathVariable String name, @RequestParam Role role, Model model) {
        accounts.role(caller, name, role);
        return browser.done("people.role.done", PeoplePage.PAGE, model);
    }

    /** @param units codes with blanks or commas between them; none for the whole province */
    @PostMapping("/{name}/units")
    String units(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String name,
            @RequestParam String units,
            Model model) {
        List<String> codes = Pattern.compile("[\\s,;]+")
                .splitAsStream(units)
                .filter(it -> !it.isEmpty())
                .toList();
        accounts.units(caller, name, codes.isEmpty() ? null : codes);
        return browser.done("people.units.done", PeoplePage.PAGE, model);
    }

    @PostMapping("/{name}/disable")
    String disable(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String name,
            @RequestParam String reason,
            Model model) {
        accounts.disable(caller, name, CancelRequest.sound(reason));
        return browser.done("people.disable.done", PeoplePage.PAGE, model);
    }

    @PostMapping("/{name}/enable")
    String enable(@AuthenticationPrincipal Caller caller, @PathVariable String name, Model model) {
        accounts.enable(caller, name);
        return browser.done("people.enable.done", PeoplePage.PAGE, model);
    }

    /** The one time that the password is shown. */
    private String tell(String name, Password password, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("password", password.reveal());
        return browser.show("console/password-told", model);
    }

    private static Field units(Speech w, Account account) {
        @Nullable List<String> units = account.units();
        String now = units == null ? "" : String.join(" ", units);
        return new Field("units", w.t("people.field.units"), "text", now, Map.of(), "", false);
    }

    private static Field role(Speech w, Role chosen) {
        Map<String, String> roles = new LinkedHashMap<>();
        Stream.of(Role.values()).filter(Role::isPerson).forEach(it -> roles.put(it.name(), w.name("role", it)));
        return Field.choice("role", w.t("people.field.role"), chosen.name(), roles);
    }
}
