package vn.lienthong.gateway.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import vn.lienthong.mappings.Words;

/** The kinds of problem that the API answers with (RFC 9457), each with its type {@code urn:lienthong:problem:<name>}. */
public enum Problem {
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "unauthenticated",
            new Words("Chưa xác thực", "Not authenticated"),
            new Words(
                    "Gửi kèm khóa API hoặc token đăng nhập còn hạn trong đầu mục Authorization: Bearer",
                    "Send a valid API key or a token of a login in the header Authorization: Bearer")),
    LOGIN_REFUSED(
            HttpStatus.UNAUTHORIZED,
            "login-refused",
            new Words("Không đăng nhập được", "Login refused"),
            new Words(
                    "Tên hoặc mật khẩu không đúng, hoặc tài khoản đã bị khóa",
                    "Name and password do not go together, or the account is shut")),
    PASSWORD_MUST_CHANGE(
            HttpStatus.FORBIDDEN,
            "password-must-change",
            new Words("Phải đổi mật khẩu trước", "The password must be changed first"),
            new Words(
                    "Đổi mật khẩu bằng POST /api/v1/me/password rồi làm tiếp",
                    "Change it with POST /api/v1/me/password, then go on")),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many",
            new Words("Quá nhiều lần trong thời gian ngắn", "Too often in a short time"),
            new Words("Thử lại sau số giây ở đầu mục Retry-After", "Try again after the seconds in Retry-After")),
    FORBIDDEN(
            HttpStatus.FORBIDDEN,
            "forbidden",
            new Words("Không có quyền", "Not allowed"),
            new Words("Khóa hoặc tài khoản này không được làm việc này", "This key or account may not do this")),
    OTHER_UNITS(
            HttpStatus.FORBIDDEN,
            "other-units",
            new Words("Ngoài phạm vi đơn vị của bạn", "Beyond your units"),
            new Words(
                    "Tài khoản này chỉ được xem và xử lý hồ sơ của đơn vị mình; mục này thuộc cả tỉnh."
                            + " Cần dùng thì đề nghị quản trị viên của trục liên thông mở rộng phạm vi",
                    "This account sees and handles the dossiers of its own units only, and this is the whole province's."
                            + " Ask an administrator of the gateway for a wider account")),
    NOT_YOURS(
            HttpStatus.FORBIDDEN,
            "not-yours",
            new Words("Hồ sơ của cơ quan khác", "Another organisation's dossier"),
            new Words(
                    "Hệ thống gửi chỉ được gửi hồ sơ của các cơ quan đã đăng ký; xem findings",
                    "This system may send dossiers of its own organisations only; see the findings")),
    MALFORMED_REQUEST(
            HttpStatus.BAD_REQUEST,
            "malformed-request",
            new Words("Yêu cầu không hợp lệ", "Malformed request"),
            new Words("Kiểm tra địa chỉ, tham số và nội dung gửi", "Check the address, the parameters and the body")),
    NOT_JSON(
            HttpStatus.BAD_REQUEST,
            "not-json",
            new Words("Dữ liệu không phải một đối tượng JSON đọc được", "The document is no readable JSON object"),
            new Words("Sửa các lỗi nêu trong findings rồi gửi lại", "Mend what the findings say and send again")),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "not-found",
            new Words("Không tìm thấy", "Not found"),
            new Words("Không có mục này, hoặc khóa API không được xem", "There is none, or this key may not see it")),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "method-not-allowed",
            new Words("Phương thức không được hỗ trợ", "Method not allowed"),
            new Words("Xem đầu mục Allow", "See the header Allow")),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "not-acceptable",
            new Words("Không có định dạng được yêu cầu", "Not acceptable"),
            new Words("API chỉ trả lời bằng JSON", "The API answers in JSON only")),
    CONFLICT(
            HttpStatus.CONFLICT,
            "conflict",
            new Words("Trùng số hiệu nhưng khác nội dung", "One reference or version, two contents"),
            new Words(
                    "Đã nhận một nội dung khác với cùng mã tham chiếu hoặc cùng phiên bản; không có gì bị ghi đè."
                            + " Tăng phiên bản hoặc dùng mã tham chiếu mới",
                    "Another content was accepted under this reference or version; nothing was overwritten."
                            + " Raise the version or use a new reference")),
    NOT_NOW(
            HttpStatus.CONFLICT,
            "not-now",
            new Words("Không làm được ở trạng thái hiện tại", "Not possible in its present state"),
            new Words("Không có gì thay đổi", "Nothing changed")),
    TOO_LARGE(
            HttpStatus.PAYLOAD_TOO_LARGE,
            "too-large",
            new Words("Dữ liệu quá lớn", "The document is too large"),
            new Words("Gửi tệp đính kèm bằng đường dẫn, không gửi nội dung tệp", "Give attachments by address")),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            new Words("Kiểu dữ liệu không được hỗ trợ", "Unsupported media type"),
            new Words("Gửi application/json, không nén", "Send application/json, not compressed")),
    FINDINGS(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "findings",
            new Words("Hồ sơ có lỗi, chưa được tiếp nhận", "The document has faults and was not accepted"),
            new Words("Sửa các lỗi nêu trong findings rồi gửi lại", "Mend what the findings say and send again")),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            new Words("Sổ cái tạm thời không dùng được", "The ledger is not available for the moment"),
            new Words(
                    "Chưa xác nhận tiếp nhận gì. Gửi lại nguyên văn sau ít phút; gửi trùng không gây hại",
                    "Nothing is confirmed as accepted. Send the same again in a while; sending twice does no harm")),
    NOT_LINKED(
            HttpStatus.NOT_IMPLEMENTED,
            "not-linked",
            new Words("Chưa nối với hệ thống này", "This system is not linked"),
            new Words(
                    "Trục của tỉnh chưa được nối với hệ thống hộ tịch; đề nghị đơn vị vận hành đặt lienthong.civil-status.base-url",
                    "The gateway is not linked to the civil registry; ask the operators to set lienthong.civil-status.base-url")),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal",
            new Words("Lỗi bên trong", "Internal error"),
            new Words(
                    "Chưa xác nhận tiếp nhận gì. Báo mã incident cho đội vận hành",
                    "Nothing is confirmed as accepted. Give the incident id to the operators"));

    private final HttpStatus status;
    private final URI type;
    private final String titleVi;
    private final String titleEn;
    private final String usualVi;
    private final String usualEn;

    Problem(HttpStatus status, String name, Words title, Words usual) {
        this.status = status;
        this.type = URI.create("urn:lienthong:problem:" + name);
        this.titleVi = title.vi();
        this.titleEn = title.en();
        this.usualVi = usual.vi();
        this.usualEn = usual.en();
    }

    /** @return the problem that fits a status which the framework decided */
    static Problem of(HttpStatusCode code) {
        return switch (code.value()) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> code.is4xxClientError() ? MALFORMED_REQUEST : INTERNAL;
        };
    }

    ProblemDetail detail() {
        return detail(new Words(usualVi, usualEn));
    }

    ProblemDetail detail(Words words) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, words.vi());
        detail.setType(type);
        detail.setTitle(titleVi);
        detail.setProperty("titleEn", titleEn);
        detail.setProperty("detailEn", words.en());
        return detail;
    }
}
