package vn.lienthong.gateway.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an account, as people type it. */
public final class LoginName {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    /** Stands for all names that cannot be an account's; what was typed there may be a password. */
    private static final String NO_NAME = "?";

    private LoginName() {}

    /** @return the account's name, or one that no account has */
    public static String of(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return NAME.matcher(name).matches() ? name : NO_NAME;
    }
}
