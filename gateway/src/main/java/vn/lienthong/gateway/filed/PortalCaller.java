package vn.lienthong.gateway.filed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import vn.lienthong.gateway.origin.Secret;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.Watch;
import vn.lienthong.mappings.Words;

/** Knows the Portal by what is set. Whoever is not the Portal is counted with the wrong keys, waits, and is in the audit. */
final class PortalCaller {

    /** Under which its failures are counted. */
    private static final String NAME = "dvcqg";

    private static final Words CLOSED = new Words(
            "Tỉnh chưa mở cửa nhận hồ sơ từ Cổng (lienthong.filed.caller)",
            "The province takes no dossiers from the Portal yet (lienthong.filed.caller)");
    private static final Words UNKNOWN = new Words(
            "Không xác thực được bên gọi là Cổng Dịch vụ công quốc gia", "The caller is not known to be the Portal");
    private static final Words LATER =
            new Words("Xác thực sai nhiều lần; thử lại sau ít phút", "Too many wrong tries; try again in some minutes");

    /** Why a call is not heard. */
    record Unheard(HttpStatus status, Words why) {}

    private final FiledSettings.Caller settings;
    private final PortalSessions sessions;
    private final Attempts attempts;
    private final Watch watch;

    PortalCaller(FiledSettings.Caller settings, Attempts attempts, Watch watch, Clock clock) {
        this.settings = settings;
        this.sessions = new PortalSessions(settings, clock);
        this.attempts = attempts;
        this.watch = watch;
    }

    /** @return why the call is not heard; empty where it is the Portal's, or its session is still to be read */
    Optional<Unheard> unheard(HttpServletRequest request) {
        return switch (settings.by()) {
            case CLOSED -> Optional.of(new Unheard(HttpStatus.FORBIDDEN, CLOSED));
            case SESSION -> waiting(request);
            case SECRET -> waiting(request).or(() -> judged(request, isSecret(request)));
            case CERTIFICATE -> waiting(request).or(() -> judged(request, isCertificate(request)));
        };
    }

    boolean needsSession() {
        return settings.by() == FiledSettings.By.SESSION;
    }

    /** @return why the call is not heard; empty where the session is one that was given out, and is not over */
    Optional<Unheard> unheard(HttpServletRequest request, String session) {
        return judged(request, sessions.isGood(session));
    }

    /** @return a session, or why there is none */
    Optional<String> login(HttpServletRequest request, String username, String password) {
        boolean right = waiting(request).isEmpty()
                && judged(request, sessions.isAccount(username, password)).isEmpty();
        return right ? Optional.of(sessions.give()) : Optional.empty();
    }

    private boolean isSecret(HttpServletRequest request) {
        Secret secret = settings.secret();
        String presented = request.getHeader(settings.header());
        return secret != null && secret.is(presented == null ? "" : presented);
    }

    private boolean isCertificate(HttpServletRequest request) {
        String presented = request.getHeader(settings.header());
        return presented != null
                && settings.proxies().contains(request.getRemoteAddr())
                && settings.certificates().stream()
                        .anyMatch(it -> Secret.of(digits(it)).is(digits(presented)));
    }

    private static String digits(String fingerprint) {
        return fingerprint.replace(":", "").strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Unheard> waiting(HttpServletRequest request) {
        if (attempts.wait(request.getRemoteAddr(), NAME).isZero()) {
            return Optional.empty();
        }
        watch.unheard(request.getRemoteAddr());
        return Optional.of(new Unheard(HttpStatus.TOO_MANY_REQUESTS, LATER));
    }

    private Optional<Unheard> judged(HttpServletRequest request, boolean right) {
        String address = request.getRemoteAddr();
        if (right) {
            attempts.succeeded(address, NAME);
            return Optional.empty();
        }
        attempts.failed(address, NAME, false);
        watch.failed(address, NAME);
        return Optional.of(new Unheard(HttpStatus.UNAUTHORIZED, UNKNOWN));
    }
}
