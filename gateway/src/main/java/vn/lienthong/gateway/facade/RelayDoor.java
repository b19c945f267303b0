package vn.lienthong.gateway.facade;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.facade.FacadeIntake.Outcome;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.npsp.NpspIncoming;

/** The relay dialect: the list itself is the body, {@code MaDinhDanhDV} and {@code isUpdating} are query parameters. */
@RestController
final class RelayDoor {

    private static final String DOOR = "relay";

    private final FacadeCalls calls;
    private final RelayAccounts accounts;
    private final FacadeIntake intake;
    private final FacadeTrouble trouble;
    private final FacadeSettings settings;

    RelayDoor(
            FacadeCalls calls,
            RelayAccounts accounts,
            FacadeIntake intake,
            FacadeTrouble trouble,
            FacadeSettings settings) {
        this.calls = calls;
        this.accounts = accounts;
        this.intake = intake;
        this.trouble = trouble;
        this.settings = settings;
    }

    @PostMapping({
        "${lienthong.facade.relay.any:/relay}",
        "${lienthong.facade.relay.create:/relay/create}",
        "${lienthong.facade.relay.update:/relay/update}"
    })
    ResponseEntity<byte[]> dossiers(@AuthenticationPrincipal @Nullable Caller caller, HttpServletRequest request) {
        return as(
                caller,
                request,
                origin -> calls.whole(request, bytes -> {
                    NpspIncoming call = NpspIncoming.readRelayDossiers(
                            bytes,
                            settings.maxBytes(),
                            parameter(request, "MaDinhDanhDV"),
                            parameter(request, "isUpdating"));
                    return call instanceof NpspIncoming.SyncDossiers sync
                            ? FacadeCalls.answer(intake.dossiers(origin, DOOR, bytes, sync.dossiers()), "Đồng bộ hồ sơ")
                            : FacadeCalls.malformed(call, "cần một danh sách hồ sơ");
                }));
    }

    @PostMapping("${lienthong.facade.relay.progress:/relay/progress}")
    ResponseEntity<byte[]> progress(@AuthenticationPrincipal @Nullable Caller caller, HttpServletRequest request) {
        return as(
                caller,
                request,
                origin -> calls.whole(request, bytes -> {
                    NpspIncoming call = NpspIncoming.readRelayProgress(
                            bytes, settings.maxBytes(), parameter(request, "MaDinhDanhDV"));
                    return call instanceof NpspIncoming.SyncProgress sync
                            ? answer(intake.progress(origin, DOOR, bytes, sync.rows()))
                            : FacadeCalls.malformed(call, "cần một danh sách tiến độ");
                }));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> failed(Exception cause) {
        return trouble.answer(cause);
    }

    private ResponseEntity<byte[]> answer(Outcome outcome) {
        return settings.relay().progressAsText() && outcome instanceof Outcome.Taken
                ? FacadeAnswer.text("Cập nhật tiến độ thành công")
                : FacadeCalls.answer(outcome, "Cập nhật tiến độ hồ sơ");
    }

    private ResponseEntity<byte[]> as(
            @Nullable Caller caller, HttpServletRequest request, Function<Origin, ResponseEntity<byte[]>> call) {
        Optional<Origin> origin = accounts.origin(caller, request);
        if (origin.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"lienthong\", charset=\"UTF-8\"")
                    .body(FacadeAnswer.refused(
                                    FacadeAnswer.NO_SESSION,
                                    "Cần tài khoản (HTTP Basic) hoặc khóa API của hệ thống gửi")
                            .getBody());
        }
        return calls.closed().orElseGet(() -> call.apply(origin.get()));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return DstCode.parameter(request, name).orElse("");
    }
}
