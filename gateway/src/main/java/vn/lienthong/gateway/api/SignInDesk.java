package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.identity.SignIns;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where a provincial system shows the id token of a citizen who signed in, so that the account counts as verified. */
@RestController
final class SignInDesk {

    private static final String FORM = "{\"idToken\": \"...\", \"nonce\": \"...\"}";
    private static final Words NOT_LINKED = new Words(
            "Trục của tỉnh chưa được nối với VNeID; đề nghị đơn vị vận hành đặt lienthong.sign-in.issuer-uri",
            "The gateway is not linked to VNeID; ask the operators to set lienthong.sign-in.issuer-uri");
    private static final Words BAD = new Words(
            "Token đăng nhập không hợp lệ: giả mạo, hết hạn, cấp cho hệ thống khác hoặc sai nonce; đề nghị công dân đăng nhập lại",
            "The token is forged, too old, for another system, or without the nonce; have the citizen sign in again");
    private static final Words UNKNOWN = new Words(
            "Chưa đọc được khóa của VNeID nên chưa xác minh được token; thử lại sau ít phút",
            "The keys of the issuer cannot be read, so the token is not checked; try again in a while");

    record Shown(@Nullable String idToken, @Nullable String nonce) {}

    /**
     * @param verified whether dossiers of this account are told to the Portal as verified by VNeID
     * @param level of assurance
     * @param account {@code CITIZEN}, {@code ENTERPRISE}, {@code ORGANISATION} or {@code UNKNOWN}
     */
    record Known(boolean verified, int level, String account) {}

    private final ObjectProvider<SignIns> signIns;
    private final Audit audit;

    SignInDesk(ObjectProvider<SignIns> signIns, Audit audit) {
        this.signIns = signIns;
        this.audit = audit;
    }

    @PostMapping(path = "/api/v1/identity/sign-ins", consumes = MediaType.APPLICATION_JSON_VALUE)
    Known show(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        SignIns linked = signIns.getIfAvailable(() -> {
            throw new Refused(Problem.NOT_LINKED, NOT_LINKED);
        });
        Shown shown = SmallJson.of(request, Shown.class, FORM);
        String token = shown.idToken();
        String nonce = shown.nonce();
        if (token == null || nonce == null) {
            throw SmallJson.wrong(FORM);
        }
        SignIns.Shown result = linked.show(token, nonce, caller.name());
        audit.record(
                caller,
                "identity.sign-in",
                "vneid",
                "",
                Map.of("result", result.getClass().getSimpleName()));
        if (result instanceof SignIns.Shown.Good good) {
            return new Known(
                    good.verified(), good.signIn().level(), good.signIn().kind().name());
        }
        throw result instanceof SignIns.Shown.Bad
                ? new Refused(Problem.FINDINGS, BAD)
                : new Refused(Problem.UNAVAILABLE, UNKNOWN);
    }
}
