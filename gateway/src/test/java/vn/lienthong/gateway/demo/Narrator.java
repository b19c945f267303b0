package vn.lienthong.gateway.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import vn.lienthong.gateway.demo.civil.CivilDay;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Law;
import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Tells what can be seen of the day, one line for each half hour. */
final class Narrator {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(DayClock.VIETNAM);
    private static final long HALF_HOUR = Duration.ofMinutes(30).toSeconds();
    private static final String LINE = " %5s │ %4s %4s %4s %4s %4s │ %4s %4s %4s %4s %4s │ %s";
    private static final int BEFORE_LAST = 63;

    private final Stage stage;
    private final GatewayDesk desk;
    private final Clock clock;
    private final Terminal terminal;
    private Instant next;

    Narrator(Stage stage, GatewayDesk desk) {
        this.stage = stage;
        this.desk = desk;
        this.clock = stage.clock();
        this.terminal = stage.terminal();
        this.next = halfHourFrom(clock.instant());
    }

    void heading() {
        terminal.say(
                " Tới / Got: hệ thống quốc gia đã ghi · ?: mất câu trả lời, sẽ hỏi lại / answer lost, will be asked"
                        + " · Giấy / Book: chờ tra sổ giấy");
        terminal.blank();
        terminal.say("       │ Cổng DVC quốc gia/Portal │ Hộ tịch / Civil status   │");
        terminal.say(LINE.formatted(
                "Giờ", "Nhận", "Tới", "Chờ", "?", "Giữ", "Nhận", "Tới", "Chờ", "Giữ", "Giấy", "Sự cố / Trouble"));
        terminal.say(
                LINE.formatted("Time", "Recv", "Got", "Wait", "?", "Park", "Recv", "Got", "Wait", "Park", "Book", ""));
        terminal.rule();
    }

    /** Says a line if its time has come: that of the last half hour, where it comes late. */
    void glance() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            Instant at = now.minusSeconds(Math.floorMod(now.getEpochSecond(), HALF_HOUR))
                    .truncatedTo(ChronoUnit.SECONDS);
            line(at);
            next = at.plusSeconds(HALF_HOUR);
        }
    }

    private void line(Instant at) {
        long held = stage.portal().books().summary().dossiers();
        Law law = desk.law();
        Messages portal = law.of(GatewayDesk.PORTAL);
        Messages registry = law.of(GatewayDesk.REGISTRY);
        terminal.say(LINE.formatted(
                TIME.format(at),
                desk.dossiers().received(),
                held,
                portal.waiting() + portal.sending(),
                portal.unknown(),
                portal.parked(),
                CivilDay.received(registry),
                registry.delivered(),
                registry.open(),
                registry.parked(),
                registry.manual(),
                Terminal.fit(condition(at), BEFORE_LAST)));
    }

    private String condition(Instant at) {
        return stage.trouble()
                .spell(at)
                .map(it -> "✗ Cổng: " + it.vi() + " / " + it.en())
                .or(() -> stage.civil().trouble(at).map(it -> "✗ Bộ: " + it))
                .orElse("");
    }

    private static Instant halfHourFrom(Instant time) {
        long passed = Math.floorMod(time.getEpochSecond(), HALF_HOUR);
        return passed == 0 ? time : time.plusSeconds(HALF_HOUR - passed).minusNanos(time.getNano());
    }
}
