package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.Keys;
import vn.lienthong.gateway.vault.Keys.Destruction;
import vn.lienthong.gateway.vault.Keys.MonthKey;
import vn.lienthong.mappings.Words;

/** Where administrators see the months' keys, and destroy those that are no longer to be kept. */
@RestController
final class VaultDesk {

    /** As {@link MonthKey}, with the month as {@code 2025-07}. */
    @JsonInclude(Include.NON_NULL)
    record KeyView(
            String month, Instant createdAt, @Nullable Instant destroyedAt, Map<String, Long> sealed, long unended) {

        static KeyView of(MonthKey key) {
            return new KeyView(key.month().toString(), key.createdAt(), key.destroyedAt(), key.sealed(), key.unended());
        }
    }

    /** The oldest first. */
    record KeysView(List<KeyView> keys) {}

    private final Keys keys;
    private final Audit audit;

    VaultDesk(Keys keys, Audit audit) {
        this.keys = keys;
        this.audit = audit;
    }

    @GetMapping("/api/v1/vault/keys")
    KeysView keys() {
        return new KeysView(keys.months().stream().map(KeyView::of).toList());
    }

    /** @param unended how many messages that have not ended the caller knows to lose */
    @PostMapping(path = "/api/v1/vault/keys/{month}/destroy", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> destroy(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String month,
            @RequestParam(defaultValue = "0") long unended,
            HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        YearMonth which = month(month);
        Destruction done = keys.destroy(
                which,
                unended,
                () -> audit.record(
                        caller, "vault.destroy", which.toString(), reason, Map.of("unended", String.valueOf(unended))));
        return answer(done);
    }

    private ResponseEntity<Object> answer(Destruction done) {
        if (done instanceof Destruction.Done) {
            return ResponseEntity.ok(keys());
        }
        if (done instanceof Destruction.StillNeeded needed) {
            ProblemDetail problem = Problem.NOT_NOW.detail(new Words(
                    "Còn " + needed.messages() + " thông điệp chưa kết thúc cần khoá này. Chờ, huỷ chúng, hoặc gửi lại"
                            + " với ?unended=" + needed.messages() + " nếu chấp nhận mất nội dung",
                    needed.messages() + " messages that have not ended need this key. Wait, cancel them, or send again"
                            + " with ?unended=" + needed.messages() + " to lose their content knowingly"));
            problem.setProperty("unended", needed.messages());
            return Problems.answer(problem);
        }
        if (done instanceof Destruction.MonthNotOver) {
            return Problems.answer(Problem.NOT_NOW.detail(new Words(
                    "Tháng này chưa kết thúc; khoá đang được dùng", "The month is not over; its key is in use")));
        }
        throw new Refused(Problem.NOT_FOUND);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST, new Words("Viết tháng như 2025-07", "Write the month like 2025-07"));
        }
    }
}
