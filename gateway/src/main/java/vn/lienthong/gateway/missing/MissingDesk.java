package vn.lienthong.gateway.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.StrictJson;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where people see what catalogues lack, try an entry, add it, and take it back. */
@RestController
@RequestMapping("/api/v1/catalogues")
final class MissingDesk {

    private static final int LARGEST = 16_384;
    private static final int MOST = 200;
    private static final Words FORM = new Words(
            "Gửi {\"value\": \"...\", \"reason\": \"...\", \"replay\": true}; xem trước chỉ cần value",
            "Send {\"value\": \"...\", \"reason\": \"...\", \"replay\": true}; a forecast takes value alone");

    /** @param replay whether a job is made of what waits for the entry */
    record Sent(
            @Nullable String value,
            @Nullable String reason,
            @Nullable Boolean replay) {}

    /** @param job of what waited for it, with a preview, to be run; absent where none was asked for */
    @JsonInclude(Include.NON_NULL)
    record Done(AddedEntry entry, @Nullable UUID job) {}

    private final MissingEntries entries;
    private final Releasing releasing;

    MissingDesk(MissingEntries entries, Releasing releasing) {
        this.entries = entries;
        this.releasing = releasing;
    }

    @GetMapping("/missing")
    Map<String, List<MissingEntry>> missing() {
        return Map.of("missing", entries.missing());
    }

    @GetMapping("/added")
    Map<String, List<AddedEntry>> added() {
        return Map.of("added", entries.added(MOST));
    }

    @PostMapping(path = "/{kind}/{code}/forecast", consumes = MediaType.APPLICATION_JSON_VALUE)
    Forecast forecast(@PathVariable EntryKind kind, @PathVariable String code, HttpServletRequest request) {
        return entries.forecast(kind, code, value(read(request)));
    }

    @PostMapping(path = "/{kind}/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Done add(
            @AuthenticationPrincipal Caller caller,
            @PathVariable EntryKind kind,
            @PathVariable String code,
            HttpServletRequest request) {
        Sent sent = read(request);
        String reason = CancelRequest.sound(Objects.requireNonNullElse(sent.reason(), ""));
        AddedEntry entry = entries.add(kind, code, value(sent), reason, caller);
        return new Done(entry, Boolean.TRUE.equals(sent.replay()) ? releasing.job(entry, caller) : null);
    }

    @PostMapping(path = "/added/{id}/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    AddedEntry end(@AuthenticationPrincipal Caller caller, @PathVariable long id, HttpServletRequest request) {
        return entries.end(id, CancelRequest.reasonIn(request), caller);
    }

    private static Sent read(HttpServletRequest request) {
        return StrictJson.read(request, Sent.class, LARGEST, FORM);
    }

    private static String value(Sent sent) {
        return Objects.requireNonNullElse(sent.value(), "");
    }
}
