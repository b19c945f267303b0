package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.mappings.Words;

/** Where people act on filed dossiers, and the provincial system says what it calls them. */
@RestController
@RequestMapping("/api/v1/filed/{code}")
final class FiledActDesk {

    private static final int LARGEST = 16_384;
    private static final Words LOCAL = new Words(
            "Gửi {\"localCode\": \"H42.14.5-250701-0001\"}: mã hồ sơ của tỉnh",
            "Send {\"localCode\": \"H42.14.5-250701-0001\"}: the province's own code");
    private static final Words DESTROYED =
            new Words("Khoá của tháng đó đã huỷ, không còn đọc được", "The key of that month was destroyed");

    private record Local(@Nullable String localCode) {}

    /**
     * What came.
     *
     * @param files where each file of it is, by its place
     * @param content the dossier, or the beginning of what could not be read
     */
    @JsonInclude(Include.NON_EMPTY)
    record Revealed(String addressedTo, Map<String, UUID> files, String content) {}

    private final FiledActs acts;
    private final FiledWork work;

    FiledActDesk(FiledActs acts, FiledWork work) {
        this.acts = acts;
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
    Revealed reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String code,
            @PathVariable int n,
            HttpServletRequest request) {
        try {
            return acts.reveal(code, n, CancelRequest.reasonIn(request), caller)
                    .map(FiledActDesk::revealed)
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            throw new Refused(Problem.NOT_NOW, DESTROYED);
        }
    }

    private static Revealed revealed(FiledSealed.Body body) {
        Map<String, UUID> files = body.head().files().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().id()));
        return new Revealed(body.head().madonvi(), files, new String(body.content(), StandardCharsets.UTF_8));
    }
}
