package vn.lienthong.gateway.console.page;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.lienthong.gateway.api.OwnNotes;
import vn.lienthong.mappings.Words;

/** What is said to one reader at one moment: names, numbers and times in the reader's language, by the clock of Viet Nam. */
public final class Speech {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final double GIGABYTE = 1_000_000_000;

    private final MessageSource words;
    private final Locale locale;
    private final Instant now;

    Speech(MessageSource words, Locale locale, Instant now) {
        this.words = words;
        this.locale = locale;
        this.now = now;
    }

    public String language() {
        return locale.getLanguage();
    }

    public Instant now() {
        return now;
    }

    /** The words of this key. */
    public String t(String key, @Nullable Object... parts) {
        return words.getMessage(key, parts, locale);
    }

    /** The words of this key, or nothing where there are none. */
    public String maybe(String key) {
        return Objects.requireNonNull(words.getMessage(key, null, "", locale));
    }

    public String said(@Nullable Words both) {
        return both == null ? "" : language().equals("en") ? both.en() : both.vi();
    }

    /** Why something did not go through: our own words in the reader's language, those of other systems as they are. */
    public String why(@Nullable String reason) {
        return reason == null ? "" : said(OwnNotes.of(reason));
    }

    /** What a thing is called among those of its kind; one that is new here stands as it is. */
    public String name(String kind, @Nullable Object thing) {
        String code = Objects.toString(thing, "");
        return Objects.requireNonNull(words.getMessage(kind + "." + code, null, code, locale));
    }

    public String lane(@Nullable Object lane) {
        return name("lane", lane);
    }

    public String state(@Nullable Object state) {
        return name("state", state);
    }

    public String number(@Nullable Number number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return number == null ? "" : format.format(number);
    }

    /** A cell of figures: numbers with the signs of the reader's language, everything else as it is. */
    public String figure(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,3})?") ? number(Double.valueOf(text)) : text;
    }

    /** How many messages a search finds, as it says it. */
    public String counted(String count) {
        return count.endsWith("+") ? t("messages.many") : t("messages.count", Long.valueOf(count));
    }

    public String gigabytes(long bytes) {
        return number(bytes / GIGABYTE) + " GB";
    }

    /** 09:12 of today, or 09:12 30/06/2025. */
    public String time(@Nullable Instant instant) {
        return stamped(instant, MINUTE);
    }

    /** The same to the second. */
    public String exactly(@Nullable Instant instant) {
        return stamped(instant, SECOND);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day or a month of the calendar as it is read here; anything else as it is. */
    public String period(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return day(LocalDate.parse(text));
        }
        return text.matches("[0-9]{4}-[0-9]{2}") ? text.substring(5) + "/" + text.substring(0, 4) : text;
    }

    /** As a field of a form takes a time. */
    public String field(@Nullable Instant instant) {
        return instant == null ? "" : FIELD.format(local(instant));
    }

    /** @return what such a field holds, null where it is empty or no time */
    public static @Nullable Instant ofField(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.trim()).atZone(ZONE).toInstant();
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    public String since(@Nullable Instant instant) {
        return instant == null ? "" : lasting(Duration.between(instant, now).toSeconds());
    }

    public String until(@Nullable Instant instant) {
        return instant == null ? "" : lasting(Duration.between(now, instant).toSeconds());
    }

    /** 38 phút, 2 giờ 5 phút, 3 ngày 4 giờ. */
    public String lasting(long given) {
        Duration time = Duration.ofSeconds(Math.max(0, given));
        if (time.toMinutes() == 0) {
            return unit("second", time.toSeconds());
        }
        if (time.toHours() == 0) {
            return two("minute", time.toMinutes(), "second", time.toSecondsPart());
        }
        return time.toDays() == 0
                ? two("hour", time.toHours(), "minute", time.toMinutesPart())
                : two("day", time.toDays(), "hour", time.toHoursPart());
    }

    /** 120 ms, 2,5 s. */
    public String millis(@Nullable Long millis) {
        return millis == null ? "" : millis < 1000 ? number(millis) + " ms" : number(millis / 1000.0) + " s";
    }

    private String two(String big, long bigs, String small, int smalls) {
        return smalls == 0 ? unit(big, bigs) : unit(big, bigs) + " " + unit(small, smalls);
    }

    private String unit(String name, long count) {
        return t("unit." + name, count);
    }

    private String stamped(@Nullable Instant instant, DateTimeFormatter clock) {
        if (instant == null) {
            return "";
        }
        LocalDateTime at = local(instant);
        String shown = clock.format(at);
        return at.toLocalDate().equals(local(now).toLocalDate()) ? shown : shown + " " + DAY.format(at);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }
}
