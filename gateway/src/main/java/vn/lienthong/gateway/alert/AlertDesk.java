package vn.lienthong.gateway.alert;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;

/** Shows of what people were told and whether it reached them, and lets somebody try it. */
@RestController
@RequestMapping("/api/v1/alerts")
final class AlertDesk {

    private static final int MOST = 100;

    /** @param ways in which people are told, as configured */
    record All(List<Way> ways, List<AlertView> alerts) {}

    private final Alerts alerts;

    AlertDesk(Alerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping
    All all() {
        return new All(alerts.ways(), alerts.newest(MOST));
    }

    @PostMapping("/trial")
    Map<String, UUID> trial(@AuthenticationPrincipal Caller caller) {
        return Map.of("alert", alerts.trial(caller));
    }
}
