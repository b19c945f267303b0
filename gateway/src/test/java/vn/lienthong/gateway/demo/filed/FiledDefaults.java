package vn.lienthong.gateway.demo.filed;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The settings with which the demonstration's gateway takes dossiers from the Portal, and brings them to the province. */
final class FiledDefaults {

    /** Synthetic, as is everything here. */
    static final String PORTALS_SECRET = "synthetic-secret-of-the-portal-01";

    private static final String ORIGIN = "dvctt";
    private static final String ORIGIN_KEY = "synthetic-key-of-the-online-desk-01";

    private FiledDefaults() {}

    static Map<String, Object> of(URI notices) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("lienthong.filed.caller.by", "SECRET");
        defaults.put("lienthong.filed.caller.secret", PORTALS_SECRET);
        defaults.put("lienthong.filed.gateway-address", "http://localhost:8080");
        defaults.put("lienthong.filed.receivers.usual", ORIGIN);
        defaults.put("lienthong.access.origins." + ORIGIN + ".api-key", ORIGIN_KEY);
        defaults.put("lienthong.access.origins." + ORIGIN + ".notices.callback", notices.toString());
        defaults.put("lienthong.access.origins." + ORIGIN + ".notices.secret", ProvinceSide.SECRET);
        defaults.put("lienthong.notices.allow-http", "true");
        return defaults;
    }
}
