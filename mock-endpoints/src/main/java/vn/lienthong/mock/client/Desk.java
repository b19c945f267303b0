package vn.lienthong.mock.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** Calls services within a session: logs in when there is none, and once more when a call fails. */
final class Desk {
    private static final String LOGIN = "/mapi/login";
    private static final String SERVICES = "/mapi/g";

    private final OldConnector.Settings settings;
    private final Line line;
    private final Journal journal;
    private String session = "";

    Desk(OldConnector.Settings settings, Journal journal) {
        this.settings = settings;
        this.journal = journal;
        this.line = new Line(settings.timeout());
    }

    Told call(String service, Map<String, ?> fields) {
        if (session.isEmpty()) {
            Told login = login();
            if (!login.succeeded()) {
                return login;
            }
        }
        Told told = sent(service, fields);
        if (told.succeeded() || told.saysExists()) {
            return told;
        }
        return login().succeeded() ? sent(service, fields) : told;
    }

    private Told sent(String service, Map<String, ?> fields) {
        Told told = once(service, fields);
        for (int send = 1; send < settings.sends() && !told.answered(); send++) {
            told = once(service, fields);
        }
        return told;
    }

    private Told once(String service, Map<String, ?> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("session", session);
        body.put("service", service);
        body.putAll(fields);
        return journal.keep(post(service, SERVICES, body).told());
    }

    private Told login() {
        Line.Heard heard =
                post("login", LOGIN, Map.of("username", settings.username(), "password", settings.password()));
        session = heard.told().succeeded() ? heard.session() : "";
        return journal.keep(heard.told());
    }

    private Line.Heard post(String service, String path, Map<String, ?> body) {
        return settings.has(Habit.DSTCODE_IN_QUERY)
                ? line.post(service, settings.baseUrl() + path, Map.of("dstcode", settings.dstcode()), Map.of(), body)
                : line.post(service, settings.baseUrl() + path, Map.of(), Map.of("dstcode", settings.dstcode()), body);
    }
}
