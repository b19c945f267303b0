package vn.lienthong.gateway.restore;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.api.StrictJson;
import vn.lienthong.gateway.restore.Restore.Phase;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/** Where an administrator decides about a database that was put back, and everybody sees how it stands. */
@RestController
@RequestMapping("/api/v1/restore")
final class RestoreDesk {

    private static final int LARGEST = 16_384;
    private static final Words CONFIRM_FORM = new Words(
            "Gửi {\"reason\": \"...\", \"restoredTo\": thời điểm có múi giờ, không sau bây giờ}; restoredTo bỏ được nếu đã biết",
            "Send {\"reason\": \"...\", \"restoredTo\": a time with offset, not after now}; restoredTo may be left out where it is known");
    private static final Words RELEASE_FORM = new Words(
            "Gửi {\"reason\": \"...\", \"seen\": số thông điệp sẽ đi mà bạn thấy}",
            "Send {\"reason\": \"...\", \"seen\": how many messages that would go you saw}");
    private static final Words NOTHING_UNDECIDED =
            new Words("Không có gì chờ quyết định", "Nothing waits for a decision");
    private static final Words NOT_HELD = new Words(
            "Kênh không bị giữ vì khôi phục, hoặc các thông điệp còn dở đang được xem lại",
            "The lane is not held after a restore, or what was open is still being looked at");

    /** @param restoredTo the time of the backup; absent for what the gateway found */
    record Confirmation(@Nullable String reason, @Nullable String restoredTo) {}

    /** @param seen how many messages that wait on the lane whoever releases it saw */
    record Release(@Nullable String reason, @Nullable Long seen) {}

    private final Restores restores;
    private final RestoreWatch watch;

    RestoreDesk(Restores restores, RestoreWatch watch) {
        this.restores = restores;
        this.watch = watch;
    }

    @GetMapping
    RestoreView restore(@AuthenticationPrincipal Caller caller) {
        return restores.rows().last().map(it -> view(it, caller)).orElseGet(RestoreView::none);
    }

    @PostMapping(path = "/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestoreView confirm(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        Confirmation body = StrictJson.read(request, Confirmation.class, LARGEST, CONFIRM_FORM);
        String reason = sound(body.reason());
        Restore confirmed = restores.confirm(time(body.restoredTo()), reason, caller)
                .orElseThrow(() -> new Refused(Problem.MALFORMED_REQUEST, CONFIRM_FORM));
        watch.look();
        return view(confirmed, caller);
    }

    @PostMapping(path = "/fresh", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestoreView fresh(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        Restore decided =
                restores.fresh(reason, caller).orElseThrow(() -> new Refused(Problem.NOT_NOW, NOTHING_UNDECIDED));
        watch.look();
        return view(decided, caller);
    }

    /** What waits on the lane is told from then on, so that whoever releases it must have seen how much that is. */
    @PostMapping(path = "/lanes/{lane}/release", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestoreView release(@AuthenticationPrincipal Caller caller, @PathVariable String lane, HttpServletRequest request) {
        Release body = StrictJson.read(request, Release.class, LARGEST, RELEASE_FORM);
        String reason = sound(body.reason());
        Restore asking = restores.open()
                .filter(it -> it.phase() == Phase.ASKING)
                .orElseThrow(() -> new Refused(Problem.NOT_NOW, NOT_HELD));
        long goes = goes(asking, lane);
        if (goes > expected(body.seen())) {
            throw new Refused(
                    Problem.NOT_NOW,
                    new Words(
                            "Có " + goes + " thông điệp sẽ đi ngay. Xem lại rồi gửi kèm \"seen\": " + goes,
                            goes + " messages would go at once. Look at them, then send \"seen\": " + goes));
        }
        if (!restores.release(asking, Lane.valueOf(lane), goes, reason, caller)) {
            throw new Refused(Problem.NOT_NOW, NOT_HELD);
        }
        watch.look();
        return restore(caller);
    }

    private long goes(Restore restore, String lane) {
        return Stream.of(restores.rows().lanes(restore.id()))
                .flatMap(it -> it.stream())
                .filter(it -> it.lane().equals(lane))
                .map(LaneAfterRestore::goes)
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private RestoreView view(Restore it, Caller caller) {
        RestoreView view = RestoreView.of(it);
        return caller.isPerson() ? view.with(it, restores.rows().lanes(it.id())) : view;
    }

    /** A tenth more may have come in while somebody looked. */
    private static long expected(@Nullable Long seen) {
        return seen == null ? 0 : seen + Math.max(seen / 10, 5);
    }

    private static String sound(@Nullable String reason) {
        return CancelRequest.sound(reason == null ? "" : reason);
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(it -> OffsetDateTime.parse(it).toInstant())
                    .orElse(null);
        } catch (DateTimeParseException e) {
            throw new Refused(Problem.MALFORMED_REQUEST, CONFIRM_FORM);
        }
    }
}
