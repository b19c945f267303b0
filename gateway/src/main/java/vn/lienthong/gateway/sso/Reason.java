package vn.lienthong.gateway.sso;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import vn.lienthong.mappings.text.Snippet;

/** Why something was refused, for the log: kinds, codes, and which check a token failed. */
final class Reason {

    private Reason() {}

    static String of(SsoRefused refused) {
        var text = new StringBuilder(refused.why().shown());
        for (@Nullable Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            text.append(" < ").append(cause.getClass().getSimpleName());
            if (cause instanceof OAuth2AuthenticationException known) {
                text.append(' ').append(known.getError().getErrorCode());
            }
            if (cause instanceof BadJwtException bad) {
                text.append(' ').append(bad.getMessage());
            }
        }
        return Snippet.of(text.toString());
    }
}
