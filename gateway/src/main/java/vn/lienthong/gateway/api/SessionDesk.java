package vn.lienthong.gateway.api;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.sso.OpenSessions;
import vn.lienthong.gateway.sso.SignedOn;

/** Where administrators see who is signed in by single sign-on, and end sessions. */
@RestController
final class SessionDesk {

    private static final int MOST = 200;

    /** @param sessions those that are open, the newest first */
    record All(List<SignedOn> sessions) {}

    private final ObjectProvider<OpenSessions> sessions;

    SessionDesk(ObjectProvider<OpenSessions> sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/api/v1/sessions")
    All all() {
        return new All(sessions.stream().flatMap(it -> it.newest(MOST).stream()).toList());
    }

    @PostMapping("/api/v1/sessions/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        if (sessions.stream().noneMatch(it -> it.end(caller, id))) {
            throw new Refused(Problem.NOT_FOUND);
        }
    }
}
