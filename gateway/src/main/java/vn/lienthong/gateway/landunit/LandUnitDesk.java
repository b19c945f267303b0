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

    /** @param usual whether a unit is connected that is not in the list */
    record Units(boolean usual, List<UnitView> units) {}

    /** @param seen how many kept dossiers whoever switches the unit on saw; more may have come since, many more may not */
    record Switch(@Nullable String reason, @Nullable Long seen) {}

    private final LandUnitWork work;

    LandUnitDesk(LandUnitWork work) {
        this.work = work;
    }

    @GetMapping
    Units all() {
        return new Units(work.usual(), work.all());
    }

    @GetMapping("/{unit}")
    UnitView one(@PathVariable String unit) {
        return work.one(unit);
    }

    @PostMapping(path = "/{unit}/connect", consumes = MediaType.APPLICATION_JSON_VALUE)
    UnitView connect(@AuthenticationPrincipal Caller caller, @PathVariable String unit, HttpServletRequest request) {
        Switch body = StrictJson.read(request, Switch.class, LARGEST, FORM);
        String reason = CancelRequest.sound(body.reason() == null ? "" : body.reason());
        return work.connect(unit, reason, body.seen(), caller);
    }

    @PostMapping(path = "/{unit}/disconnect", consumes = MediaType.APPLICATION_JSON_VALUE)
    UnitView disconnect(@AuthenticationPrincipal Caller caller, @PathVariable String unit, HttpServletRequest request) {
        return work.disconnect(unit, CancelRequest.reasonIn(request), caller);
    }
}
