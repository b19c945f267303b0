package vn.lienthong.gateway.sso;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import vn.lienthong.mappings.Words;

/** Why single sign-on opened nothing, and what the person can do. */
public enum SsoRefusal {
    /** Nobody began it in this browser, or it has been answered already. */
    NOT_BEGUN_HERE(
            HttpStatus.FORBIDDEN,
            "Lượt đăng nhập này không bắt đầu từ trình duyệt này hoặc đã được dùng; hãy bấm đăng nhập lại",
            "This sign-in was not begun in this browser, or has been used; press the button again"),

    /** It was begun too long ago. */
    TOO_LATE(
            HttpStatus.UNAUTHORIZED,
            "Đăng nhập quá lâu nên đã hết hạn; hãy bấm đăng nhập lại",
            "The sign-in took too long; press the button again"),

    /** The issuer said no, such as where the person cancelled. */
    DECLINED(
            HttpStatus.UNAUTHORIZED,
            "Hệ thống đăng nhập một lần không cho đăng nhập hoặc bạn đã hủy",
            "The single sign-on system refused, or you cancelled"),

    /** The issuer did not take the code or our client. */
    NOT_CONFIRMED(
            HttpStatus.UNAUTHORIZED,
            "Hệ thống đăng nhập một lần không xác nhận lượt đăng nhập này; hãy thử lại, nếu vẫn vậy thì báo quản trị",
            "The single sign-on system did not confirm this sign-in; try again, then tell an administrator"),

    /** What the issuer's answer says of the person cannot be trusted. */
    NOT_TRUSTED(
            HttpStatus.UNAUTHORIZED,
            "Không tin được câu trả lời của hệ thống đăng nhập một lần; hãy thử lại, nếu vẫn vậy thì báo quản trị",
            "The answer of the single sign-on system cannot be trusted; try again, then tell an administrator"),

    /** The person has no name that could be shown. */
    NO_NAME(
            HttpStatus.FORBIDDEN,
            "Tài khoản đăng nhập một lần không có tên đăng nhập dùng được ở đây; hãy báo quản trị",
            "Your single sign-on account has no user name that can be used here; tell an administrator"),

    /** The person is known, and has no role of ours. */
    NO_ROLE(
            HttpStatus.FORBIDDEN,
            "Tài khoản của bạn chưa được cấp vai trò nào ở trục liên thông; hãy đề nghị quản trị cấp",
            "Your account has no role at the gateway; ask an administrator for one"),

    /** The person is known, and the issuer does not say of which units. */
    NO_UNIT(
            HttpStatus.FORBIDDEN,
            "Tài khoản của bạn chưa được gán đơn vị ở hệ thống đăng nhập một lần; hãy đề nghị quản trị hệ thống đó gán",
            "Your single sign-on account names no unit; ask those who keep that system to name yours"),

    /** The issuer does not answer. */
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Hệ thống đăng nhập một lần không trả lời; hãy thử lại sau, hoặc dùng tên và mật khẩu nếu có",
            "The single sign-on system does not answer; try again later, or use a name and password if you have them");

    private final HttpStatus status;
    private final String vi;
    private final String en;

    SsoRefusal(HttpStatus status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    /** The status of the page that says so. */
    public int status() {
        return status.value();
    }

    /** The sentence that the person reads. */
    public Words words() {
        return new Words(vi, en);
    }

    String shown() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
