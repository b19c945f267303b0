package vn.lienthong.gateway.console.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.lienthong.gateway.account.AccountRefusal;
import vn.lienthong.gateway.api.Incident;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.CallerAuthentication;
import vn.lienthong.mappings.Words;

/** Says on the page why it cannot be shown, or why a thing was not done, in the gateway's own words. */
@ControllerAdvice(basePackages = "vn.lienthong.gateway.console")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Troubles {

    private static final Words MALFORMED = new Words("Yêu cầu không hợp lệ", "Malformed request");
    private static final Words UNAVAILABLE = new Words(
            "Sổ cái tạm thời không dùng được; thử lại sau ít phút", "The ledger is not available; try again soon");
    private static final Words INTERNAL =
            new Words("Lỗi bên trong; báo mã cho đội vận hành", "Internal error; give the id to the operators");

    private final PageModel pages;
    private final Browser browser;

    Troubles(PageModel pages, Browser browser) {
        this.pages = pages;
        this.browser = browser;
    }

    @ExceptionHandler(Refused.class)
    String refused(Refused refused, @Nullable CallerAuthentication known, HttpServletRequest request, Model model) {
        ProblemDetail problem = refused.problem();
        Map<String, Object> properties = Objects.requireNonNullElse(problem.getProperties(), Map.of());
        String english = Objects.toString(properties.get("detailEn"), "");
        model.addAttribute("findings", properties.get("findings"));
        Words words = new Words(Objects.toString(problem.getDetail(), ""), english);
        return say(problem.getStatus(), words, "", known, request, model);
    }

    @ExceptionHandler(AccountRefusal.class)
    String refused(
            AccountRefusal refusal, @Nullable CallerAuthentication known, HttpServletRequest request, Model model) {
        int status = refusal.kind() == AccountRefusal.Kind.UNKNOWN ? 404 : 409;
        return say(status, refusal.words(), "", known, request, model);
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        BindException.class
    })
    String malformed(@Nullable CallerAuthentication known, HttpServletRequest request, Model model) {
        return say(400, MALFORMED, "", known, request, model);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    String unavailable(
            RuntimeException cause, @Nullable CallerAuthentication known, HttpServletRequest request, Model model) {
        return say(503, UNAVAILABLE, incident(request, cause), null, request, model);
    }

    @ExceptionHandler(Exception.class)
    String unexpected(Exception cause, @Nullable CallerAuthentication known, HttpServletRequest request, Model model) {
        return say(500, INTERNAL, incident(request, cause), null, request, model);
    }

    private String say(
            int status,
            Words words,
            String incident,
            @Nullable CallerAuthentication known,
            HttpServletRequest request,
            Model model) {
        pages.always(known, request, model);
        model.addAttribute("trouble", browser.speech().said(words));
        model.addAttribute("title", browser.speech().t(status == 404 ? "trouble.missing" : "trouble.title"));
        model.addAttribute("incident", incident);
        return browser.trouble(status, model);
    }

    private static String incident(HttpServletRequest request, Exception cause) {
        Map<String, Object> properties =
                Objects.requireNonNullElse(Incident.of(request, cause).getProperties(), Map.of());
        return Objects.toString(properties.get("incident"), "");
    }
}
