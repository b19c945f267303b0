package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.unit.ActiveUnits;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.unit.CodeReading;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.Fate;
import vn.lienthong.mappings.unit.Subject;
import vn.lienthong.mappings.unit.Successor;

/** Says what a unit's code or an address means on a day. Addresses come in bodies, since they may say where somebody lives. */
@RestController
@RequestMapping("/api/v1/units")
final class UnitDesk {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LARGEST = 16_384;
    private static final int LONGEST = 1_000;
    private static final Words FORM = new Words(
            "Gửi {\"address\": \"Xã …, huyện …, tỉnh …\", \"on\": \"2025-06-30\", \"about\": \"PEOPLE\" | \"LAND\"}",
            "Send {\"address\": \"Xã …, huyện …, tỉnh …\", \"on\": \"2025-06-30\", \"about\": \"PEOPLE\" | \"LAND\"}");

    /**
     * @param version of the table that was asked
     * @param from the first day of the communes of today
     * @param meant the commune that has the code on that day; several where the table contradicts itself
     * @param otherwise what has the same code on the other side of that day
     * @param reused whether the code is not one area on both sides
     */
    record OnDay(
            UUID version,
            LocalDate from,
            String code,
            LocalDate on,
            List<Commune> meant,
            List<Commune> otherwise,
            boolean reused) {}

    /**
     * @param was the commune of before that had the code
     * @param became where it is now, with the table's remarks
     * @param split whether it is in more than one
     * @param now the one that people of before belong to now, absent where only a person can say
     * @param carriesCodeNow the commune that has the same five digits today
     * @param madeOf what that one was made of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record History(
            UUID version,
            LocalDate from,
            String code,
            List<Commune> was,
            List<Successor> became,
            boolean split,
            @Nullable Commune now,
            @Nullable Commune carriesCodeNow,
            List<Origin> madeOf) {}

    /** A commune of before, or none, that went into one of today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(@Nullable Commune commune, String remark) {}

    private record Asked(
            @Nullable String address,
            @Nullable LocalDate on,
            @Nullable Subject about) {}

    private final ActiveUnits active;
    private final Clock clock;

    UnitDesk(ActiveUnits active, Clock clock) {
        this.active = active;
        this.clock = clock;
    }

    /** Without {@code on}, today. */
    @GetMapping("/codes/{code}")
    OnDay code(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate on) {
        ActiveUnits.Current now = active.current();
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.ofInstant(clock.instant(), VIETNAM));
        CodeReading reading = now.units().code(sound(code), day);
        if (reading.meant().isEmpty() && reading.otherwise().isEmpty()) {
            throw new Refused(Problem.NOT_FOUND, unknown(code));
        }
        return new OnDay(
                now.version(), now.units().from(), code, day, reading.meant(), reading.otherwise(), reading.reused());
    }

    @GetMapping("/codes/{code}/history")
    History history(@PathVariable String code) {
        ActiveUnits.Current now = active.current();
        Fate fate = now.units().fate(sound(code));
        if (fate.was().isEmpty() && fate.carriesCodeNow().isEmpty()) {
            throw new Refused(Problem.NOT_FOUND, unknown(code));
        }
        return new History(
                now.version(),
                now.units().from(),
                code,
                fate.was(),
                fate.successors(),
                fate.isSplit(),
                fate.now(Subject.PEOPLE).orElse(null),
                fate.carriesCodeNow().orElse(null),
                now.units().madeOf(code).stream()
                        .map(row -> new Origin(row.before(), row.remark()))
                        .toList());
    }

    @PostMapping(path = "/resolve", consumes = MediaType.APPLICATION_JSON_VALUE)
    AddressView resolve(HttpServletRequest request) {
        Asked asked = StrictJson.read(request, Asked.class, LARGEST, FORM);
        String address = Objects.requireNonNullElse(asked.address(), "");
        if (address.isBlank() || address.length() > LONGEST) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        Subject subject = Objects.requireNonNullElse(asked.about(), Subject.PEOPLE);
        return AddressView.of(
                active.current(), active.units().address(address, Optional.ofNullable(asked.on()), subject));
    }

    private static String sound(String code) {
        if (!code.matches("\\d{5}")) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words("Mã xã có 5 chữ số, giữ số 0 ở đầu", "A commune's code has 5 digits, leading zeros too"));
        }
        return code;
    }

    private static Words unknown(String code) {
        return new Words("Bảng đang dùng không có mã " + code, "The table that is used does not have the code " + code);
    }
}
