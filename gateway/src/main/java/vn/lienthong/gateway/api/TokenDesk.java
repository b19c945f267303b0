package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.account.AccessToken;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.account.PersonalTokens;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.text.Snippet;

/** Where administrators give tokens to programs that work in a person's place, and end sessions and tokens. */
@RestController
final class TokenDesk {

    private static final int LONGEST_LABEL = 100;
    private static final String FORM = "{\"label\": \"...\", \"days\": 90}";

    record New(@Nullable String label, @Nullable Integer days) {}

    record Tokens(List<AccessToken> tokens) {}

    private final PersonalTokens tokens;

    TokenDesk(PersonalTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/api/v1/accounts/{name}/tokens")
    Tokens of(@PathVariable String name) {
        return new Tokens(tokens.of(name));
    }

    @PostMapping(path = "/api/v1/accounts/{name}/tokens", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Issued issue(@AuthenticationPrincipal Caller caller, @PathVariable String name, HttpServletRequest request) {
        New wanted = SmallJson.of(request, New.class, FORM);
        String label = wanted.label() == null ? "" : Snippet.of(wanted.label(), LONGEST_LABEL);
        if (label.isEmpty() || wanted.days() == null) {
            throw SmallJson.wrong(FORM);
        }
        return tokens.issue(caller, name, label, Duration.ofDays(wanted.days()));
    }

    @PostMapping("/api/v1/tokens/{id}/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        tokens.revoke(caller, id);
    }
}
