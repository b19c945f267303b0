package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.account.Account;
import vn.lienthong.gateway.account.OwnAccount;
import vn.lienthong.gateway.account.Password;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.CallerAuthentication;
import vn.lienthong.gateway.sso.SingleSignOn;

/** Shows callers who they are, and lets people keep their own password. */
@RestController
final class MeDesk {

    private static final String FORM = "{\"old\": \"...\", \"new\": \"...\"}";

    /**
     * @param displayName absent for the holder of a configured key
     * @param units whose dossiers are seen alone, those of merged communes included; absent where the whole province is
     */
    @JsonInclude(Include.NON_NULL)
    record Me(
            String name,
            @Nullable String displayName,
            Role role,
            @Nullable Set<String> units,
            boolean mustChangePassword) {}

    record Change(
            @JsonProperty("old") @Nullable Password old,
            @JsonProperty("new") @Nullable Password wanted) {}

    private final OwnAccount own;
    private final ObjectProvider<SingleSignOn> sso;

    MeDesk(OwnAccount own, ObjectProvider<SingleSignOn> sso) {
        this.own = own;
        this.sso = sso;
    }

    @GetMapping("/api/v1/me")
    Me me(CallerAuthentication known) {
        Caller caller = known.getPrincipal();
        @Nullable
        String displayName = known.token()
                .flatMap(it -> own.account(caller))
                .map(Account::displayName)
                .orElse(null);
        @Nullable Set<String> units = caller.sight().units();
        return new Me(
                caller.name(),
                displayName,
                caller.role(),
                units == null ? null : new TreeSet<>(units),
                known.mustChangePassword());
    }

    @PostMapping("/api/v1/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(CallerAuthentication known) {
        known.token().ifPresent(it -> {
            own.close(known.getPrincipal(), it);
            sso.ifAvailable(way -> way.close(known.getPrincipal(), it));
        });
    }

    @PostMapping(path = "/api/v1/me/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    SessionView password(CallerAuthentication known, HttpServletRequest request) {
        Change change = SmallJson.of(request, Change.class, FORM);
        if (change.old() == null || change.wanted() == null) {
            throw SmallJson.wrong(FORM);
        }
        if (known.token().isEmpty()) {
            throw new Refused(Problem.NOT_FOUND);
        }
        Issued session = own.changePassword(known.getPrincipal(), change.old(), change.wanted());
        return SessionView.of(session, own.account(known.getPrincipal()).orElseThrow());
    }
}
