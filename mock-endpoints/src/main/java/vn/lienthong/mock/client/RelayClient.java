package vn.lienthong.mock.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A provincial system's connector against a relay that stands before the Portal's adapter: the rows themselves are the body, the
 * sender and {@code isUpdating} are query parameters, and it proves who it is by HTTP Basic. Plain text that says "thành công"
 * is success. It does not look anything up: it creates, and what "đã tồn tại" it updates.
 */
public final class RelayClient {
    private static final int ROWS = 10;

    /**
     * How the client is set up. Create, update and progress may be three addresses or one and the same.
     *
     * @param create where new dossiers go, with path
     * @param update where changed dossiers go
     * @param progress where progress rows go
     * @param username account
     * @param password its password
     * @param organisation {@code MaDinhDanhDV}
     * @param habits how it does what can be done in two ways
     * @param timeout how long it waits for an answer
     * @param sends how often it sends one call at most, when no answer comes
     */
    public record Settings(
            URI create,
            URI update,
            URI progress,
            String username,
            String password,
            String organisation,
            Set<Habit> habits,
            Duration timeout,
            int sends) {

        /** Three addresses; {@code isUpdating} said, careful, waits a minute, sends three times. */
        public static Settings of(
                URI create, URI update, URI progress, String username, String password, String organisation) {
            return new Settings(
                    create,
                    update,
                    progress,
                    username,
                    password,
                    organisation,
                    Set.of(Habit.SAYS_IS_UPDATING),
                    Duration.ofMinutes(1),
                    3);
        }

        /** With these habits and no others. */
        public Settings habits(Habit... only) {
            return new Settings(
                    create, update, progress, username, password, organisation, Set.of(only), timeout, sends);
        }

        public Settings timeout(Duration value) {
            return new Settings(create, update, progress, username, password, organisation, habits, value, sends);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Settings[" + username + " at " + create + "]";
        }
    }

    private final Settings settings;
    private final Line line;
    private final Journal journal = new Journal();

    public RelayClient(Settings settings) {
        this.settings = settings;
        this.line = new Line(settings.timeout());
    }

    /** Sends a dossier as a create, and as an update when the answer says that it exists. */
    public synchronized SentDossier send(Map<String, Object> dossier) {
        Told told = sync(dossier, false);
        boolean exists = told.saysExists();
        return new SentDossier(String.valueOf(dossier.get("MaHoSo")), exists, exists ? sync(dossier, true) : told);
    }

    /** Sends a dossier as an update at once. */
    public synchronized SentDossier update(Map<String, Object> dossier) {
        return new SentDossier(String.valueOf(dossier.get("MaHoSo")), true, sync(dossier, true));
    }

    /**
     * Sends progress rows in their order, ten a call.
     *
     * @return what was answered to each call; after a call that failed no more are sent
     */
    public synchronized List<Told> sendProgress(List<Map<String, Object>> rows) {
        List<Told> answers = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            Told told = sent(
                    "CapNhatTienDoHoSoMC",
                    settings.progress(),
                    Map.of("MaDinhDanhDV", settings.organisation()),
                    rows.subList(from, Math.min(rows.size(), from + ROWS)));
            answers.add(told);
            if (!told.succeeded()) {
                break;
            }
        }
        return List.copyOf(answers);
    }

    /** Everything it was told, in that order. */
    public List<Told> journal() {
        return journal.entries();
    }

    private Told sync(Map<String, Object> dossier, boolean updating) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("MaDinhDanhDV", settings.organisation());
        if (settings.habits().contains(Habit.SAYS_IS_UPDATING)) {
            query.put("isUpdating", updating ? "True" : "False");
        }
        return sent("DongBoHoSoMC", updating ? settings.update() : settings.create(), query, List.of(dossier));
    }

    private Told sent(String service, URI url, Map<String, String> query, List<Map<String, Object>> rows) {
        List<Map<String, Object>> body = settings.habits().contains(Habit.CARELESS)
                ? rows.stream().map(Careless::spelled).toList()
                : rows;
        Told told = once(service, url, query, body);
        for (int send = 1; send < settings.sends() && !told.answered(); send++) {
            told = once(service, url, query, body);
        }
        return told;
    }

    private Told once(String service, URI url, Map<String, String> query, List<Map<String, Object>> body) {
        Told told = line.post(service, url.toString(), query, Map.of("Authorization", basic()), body)
                .told();
        return journal.keep(plainly(told));
    }

    private static Told plainly(Told told) {
        boolean success = told.httpStatus() == 200
                && told.errorCode().isEmpty()
                && told.message().toLowerCase(Locale.ROOT).contains("thành công");
        return success ? new Told(told.service(), told.httpStatus(), "0", told.message(), told.result()) : told;
    }

    private String basic() {
        String account = settings.username() + ":" + settings.password();
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }
}
