package vn.lienthong.gateway.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Tells what can be seen of the day, one line for each half hour. */
final class Narrator {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(DayClock.VIETNAM);
    private static final long HALF_HOUR = Duration.ofMinutes(30).toSeconds();
    private static final String LINE = " %5s │ %5s │ %6s │ %5s │ %7s │ %5s │ %s";
    private static final int BEFORE_LAST = 53;

    private final GatewayDesk desk;
    private final PortalSide portal;
    private final Trouble trouble;
    private final Clock clock;
    private final Terminal terminal;
    private Instant next;

    Narrator(GatewayDesk desk, PortalSide portal, Trouble trouble, Clock clock, Terminal terminal) {
        this.desk = desk;
        this.portal = portal;
        this.trouble = trouble;
        this.clock = clock;
        this.terminal = terminal;
        this.next = halfHourFrom(clock.instant());
    }

    void heading() {
        terminal.say(LINE.formatted("Giờ", "Nhận", "Ở Cổng", "Chờ", "Chưa rõ", "Giữ", "Cổng Dịch vụ công quốc gia"));
        terminal.say(LINE.formatted("Time", "Recv.", "Portal", "Wait", "Unknown", "Park", "The Portal"));
        terminal.rule();
    }

    /** Says a line if its time has come. */
    void glance() {
        if (!clock.instant().isBefore(next)) {
            line(next);
            next = next.plusSeconds(HALF_HOUR);
        }
    }

    private void line(Instant at) {
        long held = portal.books().summary().dossiers();
        Figures.Messages messages = desk.messages();
        terminal.say(LINE.formatted(
                TIME.format(at),
                desk.dossiers().received(),
                held,
                messages.waiting() + messages.sending(),
                messages.unknown(),
                messages.parked(),
                Terminal.fit(condition(trouble.spell()), BEFORE_LAST)));
    }

    private static String condition(Optional<Spell> spell) {
        return spell.map(it -> "✗ " + it.vi() + " / " + it.en()).orElse("thông / up");
    }

    private static Instant halfHourFrom(Instant time) {
        long passed = Math.floorMod(time.getEpochSecond(), HALF_HOUR);
        return passed == 0 ? time : time.plusSeconds(HALF_HOUR - passed).minusNanos(time.getNano());
    }
}
