package vn.lienthong.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.lienthong.gateway.alert.AlertReceiver;
import vn.lienthong.gateway.proof.RunningGateway;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.npsp.Telling;

/** A gateway with people who look at its console in a real browser, each signed in once. */
final class ConsoleStage implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2025-07-01T02:00:00Z");
    static final Duration PATIENCE = Duration.ofMinutes(2);
    static final String PASSWORD = "một câu dài của riêng tôi";

    private static final String ADMINISTRATOR = "test-administrator-key-012345678";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 768;
    private static final List<String> UNAVAILABLE =
            List.of("Failed to load resource", "htmx:sendError", "htmx:afterRequest");

    final SettableClock clock = new SettableClock(MORNING);
    final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    final AlertReceiver alerts = new AlertReceiver();
    final RunningGateway gateway;
    final Chromium chromium;
    final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<String, Page> people = new ConcurrentHashMap<>();
    private final AtomicInteger codes = new AtomicInteger();

    ConsoleStage(Path data) {
        chromium = Chromium.start();
        gateway = RunningGateway.start(
                data,
                portal,
                clock,
                "lienthong.access.operators.goc.api-key=" + ADMINISTRATOR,
                "lienthong.access.operators.goc.role=administrator",
                "lienthong.access.sessions.idle=90d",
                "lienthong.access.sessions.lasting=90d",
                "lienthong.rounds.alerts=50ms",
                "lienthong.rounds.reconcile=20ms",
                "lienthong.rounds.daybook=100ms",
                "lienthong.reconcile.share=1",
                "lienthong.reconcile.per-second=200",
                "lienthong.alerts.webhook.url=" + alerts.url(),
                "lienthong.alerts.webhook.secret=" + AlertReceiver.SECRET,
                "lienthong.rounds.jobs=20ms");
    }

    /** The page of a person of this role, signed in. */
    Page person(String role) {
        return people.computeIfAbsent(role, it -> {
            Page page = stranger();
            signIn(page, account(it), "/console");
            return page;
        });
    }

    /** A page of somebody unknown; what the browser finds wrong with our pages is written down. */
    Page stranger() {
        Page page = chromium.stranger();
        page.setViewportSize(WIDTH, HEIGHT);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") && UNAVAILABLE.stream().noneMatch(it.text()::startsWith)) {
                complaints.add(it.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A new account that has set its password; its name. */
    String account(String role) {
        String name = role + "-" + codes.incrementAndGet();
        RunningGateway.Answer made = gateway.operate(
                ADMINISTRATOR,
                "/api/v1/accounts",
                "{\"name\": \"%s\", \"displayName\": \"Cán bộ thử\", \"role\": \"%s\"}".formatted(name, role));
        String first = made.at("/password");
        String session = gateway.operate(
                        ADMINISTRATOR,
                        "/api/v1/login",
                        "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, first))
                .at("/token");
        RunningGateway.Answer changed = gateway.operate(
                session, "/api/v1/me/password", "{\"old\": \"%s\", \"new\": \"%s\"}".formatted(first, PASSWORD));
        assertThat(changed.status()).as("password of %s: %s", name, changed).isEqualTo(200);
        return name;
    }

    /** Goes to the address, is led to the door, signs in, and is led back. */
    void signIn(Page page, String name, String path) {
        page.navigate(address(path));
        page.locator("input[name=name]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("button").click();
        page.waitForURL(address(path));
    }

    Page at(String role, String path) {
        Page page = person(role);
        page.navigate(address(path));
        return page;
    }

    String address(String path) {
        return gateway.base() + path;
    }

    SyntheticDossier dossier() {
        return SyntheticDossier.of("H42.14.5-250701-%04d".formatted(codes.incrementAndGet()), MORNING)
                .version(1);
    }

    /** Parked by a refusal of the Portal that is over; the messages' ids. */
    List<String> refused(int count, String procedure, String why) {
        portal.faults().add(Fault.businessRefusal("MaTTHC", List.of(procedure), "-1", why));
        List<String> messages = Stream.generate(
                        () -> gateway.accepted(dossier().procedure(procedure, "Thủ tục " + why)))
                .limit(count)
                .toList();
        messages.forEach(it -> untilInTime(() -> gateway.state(it).equals("PARKED")));
        portal.faults().clear();
        return messages;
    }

    /** A dossier that the Portal was told so of, one state after the other; its code. */
    String held(String... statuses) {
        SyntheticDossier dossier = dossier();
        for (int i = 0; i < statuses.length; i++) {
            String message = gateway.accepted(dossier.version(i + 1L).status(statuses[i]));
            untilInTime(() -> gateway.state(message).equals("DELIVERED"));
        }
        return dossier.code();
    }

    /** The Portal is put back to before it was last told something of the dossier. */
    void undone(String dossier) {
        long last = portal.books().dossier(dossier).orElseThrow().tellings().stream()
                .mapToLong(Telling::sequence)
                .max()
                .orElseThrow();
        portal.office().rollBack(last - 1);
    }

    /** What the Portal shows of a dossier. */
    String shown(String dossier) {
        return portal.books().dossier(dossier).orElseThrow().held().shownStatus();
    }

    /** The day that it is in Viet Nam. */
    String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"))
                .toString();
    }

    /** A comparison that is done; its id. */
    String compared() {
        String id = gateway.operate(
                        RunningGateway.OPERATOR_KEY,
                        "/api/v1/reconciliations",
                        "{\"lane\": \"NPSP\", \"from\": \"2025-07-01\", \"to\": \"%s\", \"dryRun\": true}"
                                .formatted(today()))
                .at("/id");
        untilInTime(() ->
                gateway.operator("/api/v1/reconciliations/" + id).at("/state").equals("DONE"));
        return id;
    }

    /** Waits until the comparison that is shown is done, and shows it so. */
    void compared(Page page) {
        String address = page.url().replace("/console/reconcile/", "/api/v1/reconciliations/");
        String path = address.substring(gateway.base().toString().length());
        untilInTime(() -> gateway.operator(path).at("/state").equals("DONE"));
        page.reload();
    }

    void until(BooleanSupplier there) {
        await().atMost(PATIENCE).until(there::getAsBoolean);
    }

    /** Waits while time passes. */
    void untilInTime(BooleanSupplier there) {
        await().atMost(PATIENCE).until(() -> {
            clock.advance(Duration.ofMinutes(1));
            return there.getAsBoolean();
        });
    }

    boolean lane(String status) {
        return gateway.operator("/api/v1/lanes/NPSP").at("/status").equals(status);
    }

    @Override
    public void close() {
        gateway.close();
        chromium.close();
        portal.close();
        alerts.close();
    }
}
