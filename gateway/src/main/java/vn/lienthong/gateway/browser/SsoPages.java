package vn.lienthong.gateway.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.gateway.security.Pages;
import vn.lienthong.gateway.sso.EndedElsewhere;
import vn.lienthong.gateway.sso.SingleSignOn;
import vn.lienthong.gateway.sso.SingleSignOn.Answer;

/** The way to the issuer who signs people in, and back. */
@Controller
@ConditionalOnProperty("lienthong.access.sso.issuer-uri")
final class SsoPages {

    private final SingleSignOn sso;
    private final EndedElsewhere ended;
    private final SignInView view;

    SsoPages(SingleSignOn sso, EndedElsewhere ended, SignInView view) {
        this.sso = sso;
        this.ended = ended;
        this.view = view;
    }

    @GetMapping(Pages.SSO)
    @Nullable
    String leave(
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return shown(sso.begin(request, Pages.orFirst(next)), request, response, model);
    }

    @GetMapping(Pages.SSO_ANSWER)
    @Nullable
    String comeBack(HttpServletRequest request, HttpServletResponse response, Model model) {
        return shown(sso.finish(request), request, response, model);
    }

    @PostMapping(path = Pages.SSO_ENDED, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> ended(@RequestParam("logout_token") String token, HttpServletRequest request) {
        HttpStatus status =
                switch (ended.take(token, request.getRemoteAddr())) {
                    case DONE -> HttpStatus.OK;
                    case WRONG -> HttpStatus.BAD_REQUEST;
                    case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
                    case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
                };
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** @return null where the browser is on its way to the issuer, whose address is not looked at as a pattern */
    private @Nullable String shown(
            Answer answer, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (answer instanceof Answer.Leave leave) {
            response.addHeader(HttpHeaders.SET_COOKIE, leave.cookie().toString());
            response.setHeader(HttpHeaders.LOCATION, leave.to());
            response.setStatus(HttpServletResponse.SC_FOUND);
            return null;
        }
        if (answer instanceof Answer.Opened opened) {
            Redirection.withSession(request, response, opened.token());
            return Redirection.fromHere(Pages.orFirst(opened.next()), model);
        }
        if (answer instanceof Answer.Wait wait) {
            return view.patience(wait.time(), null, false, response, model);
        }
        Answer.Refused refused = (Answer.Refused) answer;
        return view.again(refused.why().words(), refused.why().status(), null, false, response, model);
    }
}
