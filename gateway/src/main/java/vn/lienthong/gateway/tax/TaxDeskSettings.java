package vn.lienthong.gateway.tax;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.gateway.origin.Secret;

/**
 * The door for tax notices and vouchers: {@code lienthong.tax-desk.*}. A wrong value stops the start with a sentence that names it.
 *
 * @param enabled whether it is there at all
 * @param path what comes before the operation's name in the address. Inferred, as are the names
 * @param secret the {@code SecurityKey} of every message; from the environment or a mounted file
 * @param noticeOperations names under which files of notices come
 * @param voucherOperations names under which vouchers come
 */
@ConfigurationProperties("lienthong.tax-desk")
record TaxDeskSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("/tax/v1") String path,
        @Nullable Secret secret,

        @DefaultValue({"ImportThongBaoThueFromDVCQG", "nhantbthuedvcqg"})
        Set<String> noticeOperations,

        @DefaultValue("ImportChungTuThueFromDVCQG") Set<String> voucherOperations) {

    static final String ENABLED = "lienthong.tax-desk.enabled";

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._-]+)+");
    private static final int SHORTEST = 16;

    /** @throws IllegalArgumentException with a sentence that names the setting */
    TaxDeskSettings {
        if (enabled && (secret == null || secret.reveal().length() < SHORTEST)) {
            throw new IllegalArgumentException(
                    "lienthong.tax-desk.secret must have 16 characters at least: it is all that the tax authority is known by");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("lienthong.tax-desk.path must read like /tax/v1");
        }
        noticeOperations = Set.copyOf(noticeOperations);
        voucherOperations = Set.copyOf(voucherOperations);
    }

    List<String> paths() {
        return List.of(path + "/**");
    }

    boolean include(String operation) {
        return noticeOperations.contains(operation) || voucherOperations.contains(operation);
    }
}
