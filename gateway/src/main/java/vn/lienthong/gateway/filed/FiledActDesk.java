package vn.lienthong.gateway.filed;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.api.StrictJson;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where people act on filed dossiers, and the provincial system says what it calls them. */
@RestController
@RequestMapping("/api/v1/filed/{code}")
final class FiledActDesk {

    private static final int LARGEST = 16_384;
    private static final Words LOCAL = new Words(
            "Gửi {\"localCode\": \"H42.14.5-250701-0001\"}: mã hồ sơ của tỉnh",
            "Send {\"localCode\": \"H42.14.5-250701-0001\"}: the province's own code");

    private record Local(@Nullable String localCode) {}

    private final FiledWork work;

    FiledActDesk(FiledWork work) {
        this.work = work;
    }

    @PostMapping(path = "/local", consumes = MediaType.APPLICATION_JSON_VALUE)
    FiledView local(@AuthenticationPrincipal Caller caller, @PathVariable String code, HttpServletRequest request) {
        String given = StrictJson.read(request, Local.class, LARGEST, LOCAL).localCode();
        if (given == null || given.isBlank()) {
            throw new Refused(Problem.MALFORMED_REQUEST, LOCAL);
        }
        return work.link(code, given, caller);
    }

    @PostMapping("/again")
    FiledView again(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return work.again(code, caller);
    }

    @PostMapping(path = "/see", consumes = MediaType.APPLICATION_JSON_VALUE)
    FiledView see(@AuthenticationPrincipal Caller caller, @PathVariable String code, HttpServletRequest request) {
        return work.see(code, CancelRequest.reasonIn(request), caller);
    }

    @PostMapping(path = "/contents/{n}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    FiledContent reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String code,
            @PathVariable int n,
            HttpServletRequest request) {
        return work.reveal(code, n, CancelRequest.reasonIn(request), caller);
    }
}
