package vn.lienthong.gateway.landdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.gateway.intake.DoorBody;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.land.LandAnswers;

/**
 * An answer in the land systems' shape, which the tax authority gets too.
 *
 * @param retryAfter zero for none
 */
public record LandReply(int status, byte[] body, Duration retryAfter) {

    private static final int TOO_MANY = 429;
    private static final int MOST_FINDINGS = 5;

    public static LandReply of(int status, byte[] body) {
        return new LandReply(status, body, Duration.ZERO);
    }

    static LandReply done(String message) {
        return of(HttpServletResponse.SC_OK, LandAnswers.done(message));
    }

    static LandReply failed(String message) {
        return of(HttpServletResponse.SC_OK, LandAnswers.failed(message));
    }

    /** As VBDLIS has it, a wrong secret is an error of the server. */
    static LandReply wrongSecret() {
        return of(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                LandAnswers.failed("401 Unauthorized: mã bảo mật không đúng"));
    }

    /** Too many wrong secrets came from there. */
    public static LandReply tooOften(Duration wait) {
        return new LandReply(TOO_MANY, LandAnswers.failed("Sai mã bảo mật nhiều lần; thử lại sau"), wait);
    }

    /** Nothing was taken, through no fault of the caller's. */
    public static LandReply unavailable(String message, Duration retryAfter) {
        return new LandReply(HttpServletResponse.SC_SERVICE_UNAVAILABLE, LandAnswers.failed(message), retryAfter);
    }

    /** What is wrong, where, and what to do about it; the first few of what was found. */
    public static String words(List<Finding> findings) {
        String shown = findings.stream()
                .limit(MOST_FINDINGS)
                .map(it -> it.message().vi() + (it.pointer().isEmpty() ? "" : " (" + it.pointer() + ")") + ". "
                        + it.remedy().vi())
                .collect(Collectors.joining("; "));
        return findings.size() <= MOST_FINDINGS
                ? shown
                : shown + "; và " + (findings.size() - MOST_FINDINGS) + " lỗi nữa";
    }

    /** Why a body could not be read. */
    public static String words(DoorBody unread) {
        if (unread instanceof DoorBody.TooLong tooLong) {
            return "Nội dung dài quá " + tooLong.most() + " byte; gửi tệp bằng đường dẫn";
        }
        return unread instanceof DoorBody.Compressed
                ? "Nội dung bị nén; gửi lại không nén"
                : "Nội dung bị đứt giữa chừng; gửi lại";
    }

    public void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (!retryAfter.isZero()) {
            response.setHeader("Retry-After", String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
