package vn.lienthong.gateway.facade;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.facade.FacadeIntake.Outcome;
import vn.lienthong.gateway.facade.FacadeLogins.Login;
import vn.lienthong.gateway.intake.DoorBody;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.npsp.NpspIncoming;
import vn.lienthong.mappings.npsp.Session;

/** The calls of the adapter protocol, each answered as the Portal answers. */
@Component
final class FacadeCalls {

    private static final String DOOR = "facade";

    private final FacadeLogins logins;
    private final FacadeSessions sessions;
    private final FacadeIntake intake;
    private final DossierLookup lookup;
    private final Catalogues catalogues;
    private final DoorGate gate;
    private final FacadeSettings settings;

    FacadeCalls(
            FacadeLogins logins,
            FacadeSessions sessions,
            FacadeIntake intake,
            DossierLookup lookup,
            Catalogues catalogues,
            DoorGate gate,
            FacadeSettings settings) {
        this.logins = logins;
        this.sessions = sessions;
        this.intake = intake;
        this.lookup = lookup;
        this.catalogues = catalogues;
        this.gate = gate;
        this.settings = settings;
    }

    ResponseEntity<byte[]> login(HttpServletRequest request) {
        return whole(request, bytes -> {
            NpspIncoming call = NpspIncoming.read(bytes, settings.maxBytes());
            if (!(call instanceof NpspIncoming.Login login)) {
                return malformed(call, "Cần username và password");
            }
            Login known = logins.login(login.username(), login.password(), request.getRemoteAddr());
            if (known instanceof Login.Known it) {
                return FacadeAnswer.opened(sessions.begin(it.origin()));
            }
            return FacadeAnswer.refused(
                    FacadeAnswer.REFUSED,
                    known instanceof Login.TooOften
                            ? "Đăng nhập sai nhiều lần; thử lại sau năm phút"
                            : "Tên đăng nhập hoặc mật khẩu không đúng");
        });
    }

    ResponseEntity<byte[]> service(HttpServletRequest request) {
        return whole(request, bytes -> answer(bytes, NpspIncoming.read(bytes, settings.maxBytes())));
    }

    /** Reads the body, or answers why it is not read. */
    ResponseEntity<byte[]> whole(HttpServletRequest request, Function<byte[], ResponseEntity<byte[]>> call) {
        DoorBody body = DoorBody.of(request, settings.maxBytes());
        if (body instanceof DoorBody.Whole whole) {
            return call.apply(whole.bytes());
        }
        if (body instanceof DoorBody.TooLong tooLong) {
            return FacadeAnswer.refused(
                    HttpStatus.PAYLOAD_TOO_LARGE, "Dữ liệu dài quá " + tooLong.most() + " byte; chia nhỏ rồi gửi lại");
        }
        return body instanceof DoorBody.Compressed
                ? FacadeAnswer.refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Không nhận dữ liệu nén")
                : FacadeAnswer.refused(HttpStatus.BAD_REQUEST, "Dữ liệu bị đứt giữa chừng; gửi lại");
    }

    /** Why nothing is taken in now; empty while the doors are open. */
    Optional<ResponseEntity<byte[]>> closed() {
        return gate.closed().map(Words::vi).map(FacadeAnswer::unavailable);
    }

    static ResponseEntity<byte[]> malformed(NpspIncoming call, String otherwise) {
        return FacadeAnswer.refused(
                FacadeAnswer.REFUSED,
                "Dữ liệu không hợp lệ: "
                        + (call instanceof NpspIncoming.Malformed bad ? FindingWords.of(bad.findings()) : otherwise));
    }

    static ResponseEntity<byte[]> answer(Outcome outcome, String done) {
        return outcome instanceof Outcome.Taken taken
                ? FacadeAnswer.done(done + " thành công" + (taken.rows() == 1 ? "" : " " + taken.rows() + " dòng"))
                : FacadeAnswer.refused(
                        FacadeAnswer.REFUSED, "Dữ liệu không hợp lệ: " + ((Outcome.Bad) outcome).message());
    }

    private ResponseEntity<byte[]> answer(byte[] bytes, NpspIncoming call) {
        if (call instanceof NpspIncoming.SyncDossiers sync) {
            return as(sync.session(), origin -> closed().orElseGet(
                            () -> answer(intake.dossiers(origin, DOOR, bytes, sync.dossiers()), "Đồng bộ hồ sơ")));
        }
        if (call instanceof NpspIncoming.SyncProgress sync) {
            return as(sync.session(), origin -> closed().orElseGet(
                            () -> answer(intake.progress(origin, DOOR, bytes, sync.rows()), "Cập nhật tiến độ hồ sơ")));
        }
        if (call instanceof NpspIncoming.LookUp asked) {
            return as(asked.session(), origin -> lookup.answer(origin, asked.dossierCode()));
        }
        if (call instanceof NpspIncoming.Query asked) {
            return as(asked.session(), origin -> catalogues.answer(PortalQuestion.of(asked.query())));
        }
        return malformed(call, "service không có trong giao thức");
    }

    private ResponseEntity<byte[]> as(Optional<Session> session, Function<Origin, ResponseEntity<byte[]>> call) {
        return sessions.holder(session)
                .map(call)
                .orElseGet(() -> FacadeAnswer.refused(
                        FacadeAnswer.NO_SESSION,
                        "Phiên làm việc (session) không hợp lệ hoặc đã hết hạn; đăng nhập lại"));
    }
}
