package vn.lienthong.gateway.origin;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.origin.Origin.FacadeAccount;
import vn.lienthong.gateway.origin.Origin.Notices;
import vn.lienthong.gateway.origin.OriginSettings.Account;
import vn.lienthong.gateway.origin.OriginSettings.One;
import vn.lienthong.gateway.origin.OriginSettings.Told;

/** Turns the settings into origins, or says which setting is wrong. */
final class OriginReading {

    static final String ORIGINS = "lienthong.access.origins";
    static final String PREFIX = ORIGINS + ".";
    private static final int SHORTEST_PASSWORD = 12;
    private static final int SHORTEST_SECRET = 24;
    private static final Pattern USER = Pattern.compile("[\\x21-\\x7E]{1,100}");

    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();

    /**
     * @param ids of all origins, also of those of which nothing but a key is set
     * @throws EngineRefusal with a sentence that names the setting, and shows no secret
     */
    Origins read(Set<String> ids, OriginSettings settings) {
        Map<String, Origin> origins = new HashMap<>();
        ids.stream()
                .sorted()
                .forEach(id -> origins.put(id, origin(id, settings.origins().getOrDefault(id, One.NOTHING))));
        return new Origins(origins);
    }

    private Origin origin(String id, One one) {
        String prefix = PREFIX + id;
        return new Origin(
                id,
                organisations(prefix, one.organisations()),
                facade(prefix + ".facade", one.facade()),
                user(prefix + ".jms-user", one.jmsUser()),
                password(prefix + ".jms-password", one.jmsPassword(), SHORTEST_PASSWORD),
                notices(prefix + ".notices", one.notices()));
    }

    private static Organisations organisations(String prefix, List<String> given) {
        List<String> kept = new ArrayList<>();
        for (String text : given) {
            String organisation = text.strip();
            if (!Organisations.isOne(organisation)) {
                throw wrong(prefix + ".organisations has '" + organisation + "', which is no organisation identifier."
                        + " Write it like H42.14 or 000.00.14.H42, or a commune by its code of five digits");
            }
            kept.add(organisation);
        }
        return new Organisations(kept);
    }

    private @Nullable FacadeAccount facade(String prefix, @Nullable Account account) {
        if (account == null || (account.username() == null && account.password() == null)) {
            return null;
        }
        String username = user(prefix + ".username", account.username());
        Secret password = password(prefix + ".password", account.password(), SHORTEST_PASSWORD);
        if (username == null || password == null) {
            throw wrong(prefix + ".username and " + prefix + ".password go together: set both, or neither");
        }
        unique(accounts, prefix + ".username", username);
        return new FacadeAccount(username, password);
    }

    private @Nullable String user(String setting, @Nullable String given) {
        if (given == null) {
            return null;
        }
        if (!USER.matcher(given).matches()) {
            throw wrong(setting + " must have 1 to 100 visible ASCII characters and no blanks");
        }
        if (setting.endsWith(".jms-user")) {
            unique(users, setting, given);
        }
        return given;
    }

    private static @Nullable Secret password(String setting, @Nullable Secret given, int shortest) {
        if (given != null && !given.fit(shortest)) {
            throw wrong(setting + " must have at least " + shortest + " characters and no blanks");
        }
        return given;
    }

    private static Notices notices(String prefix, @Nullable Told told) {
        if (told == null) {
            return Notices.NONE;
        }
        Secret secret = password(prefix + ".secret", told.secret(), SHORTEST_SECRET);
        if (told.callback() != null && secret == null) {
            throw wrong(prefix + ".callback needs " + prefix + ".secret, by which the receiver knows that we call");
        }
        long ways = Stream.of(told.callback() != null, told.jms(), told.feed())
                .filter(it -> it)
                .count();
        if (ways > 1) {
            throw wrong("More than one of " + prefix + ".callback, " + prefix + ".jms and " + prefix
                    + ".feed is set: a notice goes one way, choose it");
        }
        if (told.callback() != null && !isWebAddress(told.callback())) {
            throw wrong(prefix + ".callback must be an http or https address without a user or password in it");
        }
        return new Notices(told.callback(), secret, told.jms(), told.feed());
    }

    private static boolean isWebAddress(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return web && address.getHost() != null && address.getUserInfo() == null;
    }

    private static void unique(Map<String, String> taken, String setting, String name) {
        String other = taken.putIfAbsent(name, setting);
        if (other != null) {
            throw wrong(setting + " is the same as " + other + "; give each origin a name of its own");
        }
    }

    private static EngineRefusal wrong(String sentence) {
        return new EngineRefusal(sentence + ".");
    }
}
