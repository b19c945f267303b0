package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.account.Account;
import vn.lienthong.gateway.account.Accounts;
import vn.lienthong.gateway.account.Password;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.mappings.text.Snippet;

/** Where administrators keep the accounts of people. */
@RestController
@RequestMapping("/api/v1/accounts")
final class AccountDesk {

    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_NAME = 100;
    private static final String NEW_FORM = "{\"name\": \"hoa\", \"displayName\": \"...\", \"role\": \"operator\"}";
    private static final String UNITS_FORM =
            "{\"units\": [\"14620\", \"14359\"]} | {\"units\": null} (cả tỉnh / the whole province)";
    private static final String ROLE_FORM = "{\"role\": \"viewer|operator|approver|administrator\"}";

    record New(
            @Nullable String name,
            @Nullable String displayName,
            @Nullable Role role) {}

    record NewRole(@Nullable Role role) {}

    /** @param units codes, or JSON's null for the whole province; that it is missing means neither */
    record NewUnits(@Nullable JsonNode units) {}

    /** @param password shown this once */
    record WithPassword(Account account, String password) {
        static WithPassword of(Account account, Password password) {
            return new WithPassword(account, password.reveal());
        }

        @Override
        public String toString() {
            return "WithPassword[" + account + ", ***]";
        }
    }

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<Account> accounts, @Nullable String next) {}

    private final Accounts accounts;
    private final UnitLimits limits;

    AccountDesk(Accounts accounts, UnitLimits limits) {
        this.accounts = accounts;
        this.limits = limits;
    }

    @GetMapping
    Page page(@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<Account> found = accounts.page(after, size + 1);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<Account> page = found.subList(0, size);
        return new Page(page, "/api/v1/accounts?after=" + page.get(size - 1).name() + "&size=" + size);
    }

    @GetMapping("/{name}")
    Account account(@PathVariable String name) {
        return accounts.get(name);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    WithPassword create(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        New wanted = SmallJson.of(request, New.class, NEW_FORM);
        if (wanted.name() == null || wanted.role() == null) {
            throw SmallJson.wrong(NEW_FORM);
        }
        String shown = Snippet.of(Objects.requireNonNullElse(wanted.displayName(), wanted.name()), LONGEST_NAME);
        Password password = accounts.create(caller, wanted.name(), shown, wanted.role());
        return WithPassword.of(accounts.get(wanted.name()), password);
    }

    @PostMapping(path = "/{name}/role", consumes = MediaType.APPLICATION_JSON_VALUE)
    Account role(@AuthenticationPrincipal Caller caller, @PathVariable String name, HttpServletRequest request) {
        NewRole wanted = SmallJson.of(request, NewRole.class, ROLE_FORM);
        if (wanted.role() == null) {
            throw SmallJson.wrong(ROLE_FORM);
        }
        accounts.role(caller, name, wanted.role());
        return accounts.get(name);
    }

    /** Whom a limit reaches feels it with the next request; an empty list is refused, so that no slip takes everything away. */
    @PostMapping(path = "/{name}/units", consumes = MediaType.APPLICATION_JSON_VALUE)
    UnitsOfAccount units(
            @AuthenticationPrincipal Caller caller, @PathVariable String name, HttpServletRequest request) {
        @Nullable
        JsonNode wanted = SmallJson.of(request, NewUnits.class, UNITS_FORM).units();
        if (wanted == null || !(wanted.isNull() || wanted.isArray())) {
            throw SmallJson.wrong(UNITS_FORM);
        }
        accounts.units(caller, name, wanted.isNull() ? null : codes(wanted));
        return limits.of(accounts.get(name));
    }

    /** What the limit means by the table of units that is used. */
    @GetMapping("/{name}/units")
    UnitsOfAccount units(@PathVariable String name) {
        return limits.of(accounts.get(name));
    }

    @PostMapping(path = "/{name}/disable", consumes = MediaType.APPLICATION_JSON_VALUE)
    Account disable(@AuthenticationPrincipal Caller caller, @PathVariable String name, HttpServletRequest request) {
        accounts.disable(caller, name, CancelRequest.reasonIn(request));
        return accounts.get(name);
    }

    @PostMapping("/{name}/enable")
    Account enable(@AuthenticationPrincipal Caller caller, @PathVariable String name) {
        accounts.enable(caller, name);
        return accounts.get(name);
    }

    @PostMapping("/{name}/reset-password")
    WithPassword resetPassword(@AuthenticationPrincipal Caller caller, @PathVariable String name) {
        Password password = accounts.resetPassword(caller, name);
        return WithPassword.of(accounts.get(name), password);
    }

    private static List<String> codes(JsonNode wanted) {
        List<String> codes = new ArrayList<>();
        wanted.forEach(it -> codes.add(it.isTextual() ? it.asText() : ""));
        return codes;
    }
}
