package vn.lienthong.gateway.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.RunningGateway;
import vn.lienthong.gateway.report.Law;
import vn.lienthong.gateway.sheet.Span;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/**
 * How long people wait for pages and searches over a full ledger. Arguments: messages in the ledger (2000000), how often each is
 * asked (20), and a directory with the data of an earlier run, which is then not filled again. Between two readings of the first
 * page pass more than the two seconds for which all who look share one.
 */
public final class MillionsBenchmark {

    private static final int SHARED_MILLIS = 2_100;
    private static final String SEARCH = "/api/v1/messages/search";
    private static final String ADMINISTRATOR = "benchmark-administrator-key-0123";

    private final RunningGateway gateway;
    private final int times;
    private final HttpClient http = HttpClient.newHttpClient();

    private MillionsBenchmark(RunningGateway gateway, int times) {
        this.gateway = gateway;
        this.times = times;
    }

    public static void main(String[] arguments) throws Exception {
        int messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000_000;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Path data = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("lienthong-millions");
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                RunningGateway gateway = RunningGateway.start(
                        List.of(),
                        data,
                        portal.baseUrl(),
                        Clock.systemUTC(),
                        "lienthong.access.operators.quan.api-key=" + ADMINISTRATOR,
                        "lienthong.access.operators.quan.role=administrator",
                        "lienthong.access.limits.searches-per-minute=100000")) {
            if (arguments.length <= 2) {
                fill(gateway, messages);
            }
            gateway.bean(Law.class).full();
            new MillionsBenchmark(gateway, times).run();
        }
        System.exit(0);
    }

    private static void fill(RunningGateway gateway, int messages) {
        gateway.operate(RunningGateway.OPERATOR_KEY, "/api/v1/lanes/NPSP/hold", "{\"reason\": \"benchmark\"}");
        long start = System.nanoTime();
        FullLedger.fill(JdbcClient.create(gateway.bean(DataSource.class)), messages);
        System.out.printf(Locale.ROOT, "%d messages in %.0f s%n", messages, (System.nanoTime() - start) / 1e9);
    }

    private void run() throws Exception {
        measure("first page, read anew", SHARED_MILLIS, get("/console"));
        measure("first page, shared", 0, get("/console"));
        measure("figures of the day, read anew", 0, get("/api/v1/reports/daily"));
        measure("groups that need a person", 0, get("/console/parked"));
        measure("search page", 0, get("/console/messages"));
        for (Map.Entry<String, String> search : searches().entrySet()) {
            measure("search: " + search.getKey(), 0, post(search.getValue()));
        }
        String limited = limited();
        for (Map.Entry<String, String> search : searches().entrySet()) {
            measure("of one unit's: " + search.getKey(), 0, post(limited, search.getValue()));
        }
        measure("law, quick", 0, get("/api/v1/law"));
        measure("law, in full", 0, get("/api/v1/law?full=true"));
        measure("day sheet", 0, get("/api/v1/day-sheets"));
        LocalDate month = LocalDate.now(Span.ZONE).minusMonths(1);
        measure("report of a day", 0, get("/api/v1/reports/of/" + month));
        measure(
                "report of a week",
                0,
                get("/api/v1/reports/of/"
                        + month.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8)));
        measure("report of a month", 0, get("/api/v1/reports/of/" + YearMonth.from(month)));
        measure("indicators of a month", 0, get("/api/v1/reports/indicators/" + YearMonth.from(month)));
        Weights.print(JdbcClient.create(gateway.bean(DataSource.class)));
    }

    private static Map<String, String> searches() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("newest", "{}");
        all.put("dossier", "{\"dossier\": \"H42.7-1000007\"}");
        all.put("beginning of a code", "{\"dossier\": \"H42.7-10*\"}");
        all.put("parked, counted", "{\"states\": [\"PARKED\"], \"count\": true}");
        all.put("delivered, counted to 10 000", "{\"states\": [\"DELIVERED\"], \"count\": true}");
        all.put("unit", "{\"unit\": \"u7\"}");
        all.put("procedure and unit", "{\"procedure\": \"1.007\", \"unit\": \"u7\"}");
        all.put(
                "rare procedure and unit, parked",
                "{\"procedure\": \"1.0039\", \"unit\": \"u59\", \"states\": [\"PARKED\"]}");
        all.put("cause", "{\"causes\": [\"REFUSED\"]}");
        all.put("waiting longer than an hour", "{\"waitingLongerThan\": \"PT1H\"}");
        return all;
    }

    private void measure(String name, int pause, HttpRequest request) throws IOException, InterruptedException {
        double[] millis = new double[times];
        for (int i = -2; i < times; i++) {
            Thread.sleep(pause);
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(name + ": " + answer.statusCode() + " " + answer.body());
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT, "%-40s median %7.1f ms  worst %7.1f ms%n", name, millis[times / 2], millis[times - 1]);
    }

    private HttpRequest get(String path) {
        return request(path, RunningGateway.OPERATOR_KEY).GET().build();
    }

    /** @return the token of a person who sees one unit of sixty */
    private String limited() {
        String name = "b" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        String password = gateway.operate(
                        ADMINISTRATOR, "/api/v1/accounts", "{\"name\": \"" + name + "\", \"role\": \"operator\"}")
                .at("/password");
        gateway.operate(ADMINISTRATOR, "/api/v1/accounts/" + name + "/units", "{\"units\": [\"u7\"]}");
        String first = gateway.operate(
                        "/api/v1/login", "{\"name\": \"" + name + "\", \"password\": \"" + password + "\"}")
                .at("/token");
        return gateway.operate(
                        first,
                        "/api/v1/me/password",
                        "{\"old\": \"" + password + "\", \"new\": \"mười hai con chim " + name + "\"}")
                .at("/token");
    }

    private HttpRequest post(String filter) {
        return post(RunningGateway.OPERATOR_KEY, filter);
    }

    private HttpRequest post(String key, String filter) {
        return request(SEARCH, key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(filter))
                .build();
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(gateway.base().resolve(path)).header("Authorization", "Bearer " + key);
    }
}
