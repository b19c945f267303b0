package vn.lienthong.gateway.demo.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The time of the day that is played. It stands still until {@link #start}, then runs so fast that the hours from seven to
 * five take {@code seconds} of real time, until {@link #realSpeed}.
 *
 * <p>It never passes what {@link #tick} wrote ahead to its file, so that a process which was killed is followed by one whose
 * time is later: a ledger never sees time run backwards. Nor does it run away from a machine that is too slow for it: it
 * stands still while the province is more than a little late.
 */
public final class DayClock extends Clock {

    public static final LocalDate DATE = LocalDate.of(2025, 7, 1);
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final Instant OPENING = at("07:00");
    public static final Instant CLOSING = at("17:00");

    private static final Duration AHEAD = Duration.ofMinutes(6);
    private static final Duration LEAST_AHEAD = Duration.ofMinutes(4);

    private record Leg(Instant from, long nanos, double speed) {
        Instant now() {
            return from.plusMillis((long) ((System.nanoTime() - nanos) * speed / 1e6));
        }
    }

    private final Path reached;
    private final double speed;
    private volatile Supplier<Instant> pace = () -> Instant.MAX;
    private volatile Leg leg;
    private volatile Instant promised;

    /**
     * @param reached the file that keeps how far the time may have gone
     * @param seconds real time that the working day takes
     */
    public DayClock(Path reached, double seconds) {
        this.reached = reached;
        this.speed = Duration.between(OPENING, CLOSING).toSeconds() / seconds;
        this.promised =
                Files.exists(reached) ? Instant.parse(SmallFile.read(reached).strip()) : OPENING;
        this.leg = new Leg(promised, System.nanoTime(), 0);
    }

    /** @return a time of the day that is played, such as {@code 09:12} */
    public static Instant at(String time) {
        return DATE.atTime(LocalTime.parse(time)).atZone(VIETNAM).toInstant();
    }

    /** @return how many simulated seconds pass in a real one while the day is played */
    public double speed() {
        return speed;
    }

    public synchronized void start() {
        leg = new Leg(instant(), System.nanoTime(), speed);
        tick();
    }

    public synchronized void realSpeed() {
        leg = new Leg(instant(), System.nanoTime(), 1);
        tick();
    }

    /** @param latest the time that may not be passed yet, since what was to happen before it has not */
    public void waitFor(Supplier<Instant> latest) {
        pace = latest;
    }

    /** Writes ahead how far the time may go; to be called again and again. */
    public synchronized void tick() {
        Instant now = leg.now();
        Instant latest = pace.get();
        if (now.isAfter(latest) || now.isAfter(promised)) {
            now = instant();
            leg = new Leg(now, System.nanoTime(), leg.speed());
        }
        Instant next = earlier(now.plus(AHEAD), latest).truncatedTo(ChronoUnit.MILLIS);
        if (Duration.between(now, promised).compareTo(LEAST_AHEAD) < 0 && next.isAfter(promised)) {
            SmallFile.write(reached, next + "\n");
            promised = next;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public Instant instant() {
        return earlier(leg.now(), promised).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** The same time for readers of another zone. */
    private static final class Zoned extends Clock {

        private final Clock day;
        private final ZoneId zone;

        Zoned(Clock day, ZoneId zone) {
            this.day = day;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return day.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(day, other);
        }
    }
}
