package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;

/** Finds messages. A provincial system finds its own, a person all, or those of the units to which he or she is limited. */
@RestController
@RequestMapping(path = "/api/v1/messages/search", consumes = MediaType.APPLICATION_JSON_VALUE)
final class SearchDesk {

    private final MessageSearch search;

    SearchDesk(MessageSearch search) {
        this.search = search;
    }

    @PostMapping
    FoundMessages messages(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        return search.find(SearchRequest.in(request), caller);
    }

    @PostMapping("/figures")
    SearchFigures.Figures figures(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        return search.figures(SearchRequest.in(request), caller);
    }
}
