package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.intake.DoorBody;

/** Where the Portal hands dossiers over: called directly, or through the adapter by either of its names. */
@RestController
final class FiledDoor {

    static final String XRD = "/XrdAdapter/RestService/forward";
    static final String VXP = "/VXPAdapter/RestService/forward";

    private static final Logger LOG = LoggerFactory.getLogger(FiledDoor.class);
    private static final String RECEIVE = "${lienthong.filed.paths.receive:/nhanhsdvcqg}";
    private static final String LOGIN = "${lienthong.filed.paths.login:/nhanhsdvcqg/login}";
    private static final String PROMOTION = "${lienthong.filed.paths.promotion:/nps/createdossierfromdvcqg}";
    private static final int LONGEST_LOGIN = 4096;
    private static final JsonMapper JSON = new JsonMapper();

    private final FiledIntake intake;
    private final FiledKinds kinds;
    private final PortalCaller caller;

    FiledDoor(FiledIntake intake, FiledKinds kinds, PortalCaller caller) {
        this.intake = intake;
        this.kinds = kinds;
        this.caller = caller;
    }

    @PostMapping({RECEIVE, XRD + RECEIVE, VXP + RECEIVE})
    ResponseEntity<FiledAnswer> receive(HttpServletRequest request) {
        return intake.take(kinds.dossier(), request);
    }

    @PostMapping({PROMOTION, XRD + PROMOTION, VXP + PROMOTION})
    ResponseEntity<FiledAnswer> promotion(HttpServletRequest request) {
        return intake.take(kinds.promotion(), request);
    }

    @PostMapping({LOGIN, XRD + LOGIN, VXP + LOGIN})
    ResponseEntity<FiledAnswer> login(HttpServletRequest request) throws IOException {
        Optional<PortalCaller.Unheard> unheard = caller.unheard(request);
        if (unheard.isPresent() || !caller.needsSession()) {
            return FiledAnswer.refused(HttpStatus.FORBIDDEN, "Cửa này không dùng phiên làm việc");
        }
        JsonNode body = DoorBody.of(request, LONGEST_LOGIN) instanceof DoorBody.Whole whole
                ? JSON.readTree(whole.bytes())
                : JSON.missingNode();
        return caller.login(
                        request,
                        body.path("username").asText(),
                        body.path("password").asText())
                .map(FiledAnswer::opened)
                .orElseGet(
                        () -> FiledAnswer.refused(HttpStatus.UNAUTHORIZED, "Tên đăng nhập hoặc mật khẩu không đúng"));
    }

    @ExceptionHandler(IOException.class)
    ResponseEntity<FiledAnswer> unreadable(IOException cause) {
        LOG.info("A call of the Portal cannot be read: {}", cause.getClass().getSimpleName());
        return FiledAnswer.refused(HttpStatus.BAD_REQUEST, "Dữ liệu không đọc được");
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<FiledAnswer> failed(RuntimeException cause) {
        if (cause instanceof DataAccessException || cause instanceof TransactionException) {
            LOG.warn(
                    "The ledger is not available to the Portal: {}",
                    cause.getClass().getSimpleName());
            return FiledAnswer.unavailable("Tạm thời chưa nhận được. Chưa nhận gì; gửi lại nguyên văn sau ít phút");
        }
        UUID incident = UUID.randomUUID();
        LOG.error("Incident {} at the door of filed dossiers", incident, cause);
        return FiledAnswer.refused(
                HttpStatus.INTERNAL_SERVER_ERROR, "Lỗi bên trong, chưa nhận gì. Báo mã " + incident + " cho tỉnh");
    }
}
