package vn.lienthong.mock.client;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A provincial system's connector as it was written years ago: it logs in, keeps its session, asks for the procedure and looks
 * the dossier up before each write, creates or updates as the look-up says, and sends progress ten rows at a time. It logs in
 * again, once a call, when an answer speaks of the session or is any other failure, and sends a call again after a time-out.
 *
 * <p>It is as simple as its kind: one call at a time, no store of its own. What it was told is in its {@link #journal()}.
 */
public final class OldConnector {
    private static final int ROWS = 10;
    private static final String RECEIVED = "2";

    /**
     * How the connector is set up, as its operator would fill in a form.
     *
     * @param baseUrl everything before {@code /mapi/…}: {@code http://host:port/XrdAdapter/RestService/forward}, or the other
     *     prefix
     * @param username account
     * @param password its password
     * @param organisation {@code madonvi} of writes
     * @param dstcode routing code
     * @param habits how it does what can be done in two ways
     * @param timeout how long it waits for an answer
     * @param sends how often at most it sends one call that is not answered
     */
    public record Settings(
            URI baseUrl,
            String username,
            String password,
            String organisation,
            String dstcode,
            Set<Habit> habits,
            Duration timeout,
            int sends) {

        public Settings {
            habits = Set.copyOf(habits);
        }

        /** A careful connector: routing code as header, asks for the procedure, waits a minute, sends three times. */
        public static Settings of(URI baseUrl, String username, String password, String organisation) {
            return new Settings(
                    baseUrl,
                    username,
                    password,
                    organisation,
                    "VN:GOV:000.00.00.G22:vpcpdvcprovider",
                    Set.of(Habit.ASKS_FOR_THE_PROCEDURE),
                    Duration.ofMinutes(1),
                    3);
        }

        /** With these habits and no others. */
        public Settings habits(Habit... only) {
            return new Settings(baseUrl, username, password, organisation, dstcode, Set.of(only), timeout, sends);
        }

        public Settings timeout(Duration value) {
            return new Settings(baseUrl, username, password, organisation, dstcode, habits, value, sends);
        }

        boolean has(Habit habit) {
            return habits.contains(habit);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Settings[" + username + " at " + baseUrl + "]";
        }
    }

    private final Settings settings;
    private final Journal journal = new Journal();
    private final Desk desk;

    public OldConnector(Settings settings) {
        this.settings = settings;
        this.desk = new Desk(settings, journal);
    }

    /**
     * Sends a dossier, as a create or an update as the look-up says; a create that "đã tồn tại" is sent again as an update.
     *
     * @param dossier the fields of the contract's dossier by name
     */
    public synchronized SentDossier send(Map<String, Object> dossier) {
        String code = String.valueOf(dossier.get("MaHoSo"));
        if (settings.has(Habit.ASKS_FOR_THE_PROCEDURE)) {
            desk.call("LayThuTuc", Map.of("maTTHC", String.valueOf(dossier.get("MaTTHC"))));
        }
        boolean there = !lookUp(code).isEmpty();
        Told told = sync(dossier, there);
        if (!there && told.saysExists()) {
            there = true;
            told = sync(dossier, true);
        }
        return new SentDossier(code, there, told);
    }

    /**
     * Sends progress rows in their order, ten a call. A dossier's rows begin with one of status 2 ("received"): where the first
     * row of a dossier is another, a received one is put before it, at the same moment.
     *
     * @return what was answered to each call; after a call that failed no more are sent
     */
    public synchronized List<Told> sendProgress(List<Map<String, Object>> rows) {
        List<Map<String, Object>> all = startingWithReceived(rows);
        List<Told> answers = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS) {
            List<Map<String, Object>> chunk = all.subList(from, Math.min(all.size(), from + ROWS));
            Told told = desk.call(
                    "CapNhatTienDoHoSoMC", Map.of("madonvi", settings.organisation(), "data", spelled(chunk)));
            answers.add(told);
            if (!told.succeeded()) {
                break;
            }
        }
        return List.copyOf(answers);
    }

    /**
     * Looks a dossier up.
     *
     * @return its fields by name in upper case; empty when it is not there, or when no look-up succeeded, which a connector of
     *     this kind does not tell apart
     */
    public synchronized Map<String, Object> lookUp(String maHoSo) {
        List<Map<String, Object>> result =
                desk.call("TraCuuHoSo", Map.of("mahoso", maHoSo)).result();
        return result.isEmpty() ? Map.of() : result.get(0);
    }

    /** Any other service of the contract, such as {@code LayDanhMucCoQuan}, with its own fields. */
    public synchronized Told read(String service, Map<String, Object> fields) {
        return desk.call(service, fields);
    }

    /** Everything it was told, in that order. */
    public List<Told> journal() {
        return journal.entries();
    }

    private Told sync(Map<String, Object> dossier, boolean updating) {
        return desk.call(
                "DongBoHoSoMC",
                Map.of(
                        "madonvi",
                        settings.organisation(),
                        "isUpdating",
                        updating ? "True" : "False",
                        "data",
                        spelled(List.of(dossier))));
    }

    private List<Object> spelled(List<Map<String, Object>> rows) {
        return rows.stream()
                .<Object>map(row -> settings.has(Habit.CARELESS) ? Careless.spelled(row) : row)
                .toList();
    }

    private static List<Map<String, Object>> startingWithReceived(List<Map<String, Object>> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Object> begun = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            if (!begun.contains(row.get("MaHoSo"))) {
                begun.add(row.get("MaHoSo"));
                if (!RECEIVED.equals(row.get("TrangThai"))) {
                    all.add(Rows.with(Rows.with(row, "TrangThai", RECEIVED), "NoiDungXuLy", "Tiếp nhận hồ sơ"));
                }
            }
            all.add(row);
        }
        return all;
    }
}
