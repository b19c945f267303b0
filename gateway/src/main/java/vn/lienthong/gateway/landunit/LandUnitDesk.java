package vn.lienthong.gateway.landunit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.api.StrictJson;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where people see which units are connected to the land system and what waits for the others, and switch them. */
@RestController
@RequestMapping("/api/v1/land-units")
final class LandUnitDesk {

    private static final int LARGEST = 16_384;
    private static final Words FORM = new Words(
            "Gửi {\"reason\": \"...\", \"seen\": số hồ sơ đang giữ mà bạn thấy}",
            "Send {\"reason\": \"...\", \"seen\": how many kept dossiers you saw}");
    private static final Words NO_UNIT = new Words("Mã xã gồm 5 chữ số", "A commune's code has five digits");

    /** @param usual whether a unit is connected that is not in the list */
    record Units(boolean usual, List<UnitView> units) {}

    /** @param seen how many kept dossiers whoever switches the unit on saw; more may have come since, many more may not */
    record Switch(@Nullable String reason, @Nullable Long seen) {}

    private final UnitSwitches switches;

    LandUnitDesk(UnitSwitches switches) {
        this.switches = switches;
    }

    @GetMapping
    Units all() {
        return new Units(switches.usual(), switches.all());
    }

    @GetMapping("/{unit}")
    UnitView one(@PathVariable String unit) {
        return switches.one(sound(unit));
    }

    /** What is kept leaves for the land system, so that whoever switches it on must have seen how much that is. */
    @PostMapping(path = "/{unit}/connect", consumes = MediaType.APPLICATION_JSON_VALUE)
    UnitView connect(@AuthenticationPrincipal Caller caller, @PathVariable String unit, HttpServletRequest request) {
        Switch body = StrictJson.read(request, Switch.class, LARGEST, FORM);
        String reason = CancelRequest.sound(body.reason() == null ? "" : body.reason());
        long waiting = switches.one(sound(unit)).waiting();
        if (waiting > expected(body.seen())) {
            throw new Refused(
                    Problem.NOT_NOW,
                    new Words(
                            "Có " + waiting + " hồ sơ đang giữ sẽ được gửi đi ngay. Xem lại rồi gửi kèm \"seen\": "
                                    + waiting,
                            waiting + " kept dossiers would leave at once. Look at them, then send \"seen\": "
                                    + waiting));
        }
        return switches.turn(unit, true, reason, caller);
    }

    @PostMapping(path = "/{unit}/disconnect", consumes = MediaType.APPLICATION_JSON_VALUE)
    UnitView disconnect(@AuthenticationPrincipal Caller caller, @PathVariable String unit, HttpServletRequest request) {
        return switches.turn(sound(unit), false, CancelRequest.reasonIn(request), caller);
    }

    /** A tenth more may have come in while somebody looked. */
    private static long expected(@Nullable Long seen) {
        return seen == null ? 0 : seen + Math.max(seen / 10, 5);
    }

    private static String sound(String unit) {
        if (!unit.matches("\\d{5}")) {
            throw new Refused(Problem.MALFORMED_REQUEST, NO_UNIT);
        }
        return unit;
    }
}
