package vn.lienthong.gateway.api;

import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;

/** Shows the provincial systems, without anything that lets somebody in. */
@RestController
final class OriginDesk {

    record OriginsView(List<OriginView> origins) {}

    /**
     * One provincial system.
     *
     * @param organisations whose dossiers it may send, with all that lies below; empty for any
     * @param facade whether it has an account at the façade
     * @param queue whether it has a user at the broker
     * @param notices whether it is told what became of its messages
     */
    record OriginView(String id, List<String> organisations, boolean facade, boolean queue, boolean notices) {
        static OriginView of(Origin origin) {
            return new OriginView(
                    origin.id(),
                    origin.organisations().written(),
                    origin.facade() != null,
                    origin.jmsUser() != null,
                    origin.notices().wanted());
        }
    }

    private final Origins origins;

    OriginDesk(Origins origins) {
        this.origins = origins;
    }

    @GetMapping("/api/v1/origins")
    OriginsView origins() {
        return new OriginsView(origins.all().stream()
                .sorted(Comparator.comparing(Origin::id))
                .map(OriginView::of)
                .toList());
    }
}
